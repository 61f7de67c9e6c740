-- Layers for PostGIS, a script for psql:
--
--     psql --dbname DATABASE --file THIS
--
-- It is one transaction: all is loaded, or nothing is. A table that has the name of a layer is dropped first (DROP TABLE
-- IF EXISTS below), and nothing else is; where a view rests on it, the script stops and leaves all as it was.
\set ON_ERROR_STOP on
BEGIN;
SET LOCAL client_encoding = 'UTF8';
SET LOCAL client_min_messages = warning;
CREATE EXTENSION IF NOT EXISTS postgis;

