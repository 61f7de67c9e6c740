"""A PostgreSQL server of our own, in a folder that goes with it."""
import csv
import glob
import io
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile

# What may be lost when the machine stops is of no worth here.
SETTINGS = ("fsync=off synchronous_commit=off full_page_writes=off autovacuum=off jit=off shared_buffers=128MB "
            "maintenance_work_mem=256MB").split()


class Server:
    """Runs between `with` and the end of it; stopped and removed also when something fails."""

    def __enter__(self):
        programs = sorted(glob.glob("/usr/lib/postgresql/*/bin"), key=lambda path: int(path.split("/")[4]))
        if not programs:
            sys.exit("PostgreSQL is missing: apt-get install postgresql-15 postgresql-15-postgis-3")
        self.programs = programs[-1]
        # PostgreSQL refuses to be run by root.
        self.owner = {"user": "postgres", "group": "postgres", "extra_groups": []} if os.getuid() == 0 else {}
        self.folder = tempfile.mkdtemp(prefix="yaqut-postgis-")
        self.started = False
        signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))
        if self.owner:
            shutil.chown(self.folder, "postgres", "postgres")
        self.environment = dict(os.environ, PGHOST=self.folder, PGUSER="postgres", PGPORT="5432", LC_ALL="C.UTF-8")
        try:
            data = os.path.join(self.folder, "data")
            self.own("initdb", "--pgdata", data, "--username=postgres", "--auth=trust", "--encoding=UTF8",
                     "--locale=C.UTF-8", "--no-sync")
            # No port: a socket in the folder alone.
            options = " ".join(["-c listen_addresses=", f"-k {self.folder}"] + [f"-c {setting}" for setting in SETTINGS])
            self.started = True
            self.own("pg_ctl", "start", "--pgdata", data, "--wait", "--log", os.path.join(self.folder, "log"),
                     "--options", options)
        except BaseException:
            self.__exit__()
            raise
        return self

    def __exit__(self, *_):
        if self.started:
            data = os.path.join(self.folder, "data")
            subprocess.run([os.path.join(self.programs, "pg_ctl"), "stop", "--pgdata", data, "--mode=immediate"],
                           stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/", **self.owner)
        shutil.rmtree(self.folder, ignore_errors=True)

    def own(self, program, *arguments):
        """Runs a program as the server's owner."""
        subprocess.run([os.path.join(self.programs, program), *arguments], check=True, stdout=subprocess.DEVNULL,
                       cwd="/", env=self.environment, **self.owner)

    def psql(self, database, sql=None, file=None, rows="--csv"):
        """What psql says to statements, or to a file."""
        command = [os.path.join(self.programs, "psql"), "--no-psqlrc", "--quiet", rows, "--dbname", database]
        command += ["--set", "ON_ERROR_STOP=1", "--file", file] if file else ["--set", "ON_ERROR_STOP=1", "--file", "-"]
        return subprocess.run(command, input=sql, capture_output=True, text=True, env=self.environment)

    def rows(self, database, sql):
        """The rows that a statement gives, by their columns' names, all as text."""
        said = self.psql(database, sql)
        if said.returncode != 0:
            raise RuntimeError(f"{said.stderr}\n{sql}")
        return list(csv.DictReader(io.StringIO(said.stdout)))

    def value(self, database, sql):
        """The one value, from JSON, that a statement gives."""
        csv.field_size_limit(sys.maxsize)
        [row] = self.rows(database, f"SELECT coalesce(to_json(x)::text, 'null') AS x FROM ({sql}) AS y(x)")
        return json.loads(row["x"])
