"""Assertions counted: what the checks of layers by other programs share."""
passed, failed = 0, 0


def check(what, good, found=""):
    """Counts an assertion, and prints it when it does not hold."""
    global passed, failed
    if good:
        passed += 1
    else:
        failed += 1
        print(f"FAILED {what}" + (f": {str(found)[:600]}" if found != "" else ""))


def finish():
    """Prints the counts; gives the exit status."""
    print(f"{passed} passed, {failed} failed")
    return 1 if failed else 0
