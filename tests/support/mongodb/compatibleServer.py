"""Runs the MongoDB-compatible server of the tests until the pipe on its standard input closes, so
that it never outlives the test run. Its arguments are the server's own."""

import os
import signal
import sys
import threading

from secantus.cli import main


def end_with_the_pipe() -> None:
    sys.stdin.buffer.read()
    os.kill(os.getpid(), signal.SIGTERM)


threading.Thread(target=end_with_the_pipe, daemon=True).start()
sys.exit(main())
