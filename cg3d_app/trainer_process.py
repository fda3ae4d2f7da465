"""``cg3d-train`` as a process of its own: started, heard, stopped. The window never imports the trainer."""

from __future__ import annotations

import json
import os
import sys
from collections import deque
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QProcessEnvironment, Signal

PROGRAM = (sys.executable, "-m", "trainer.cli")
STOPPED = 130  # exit status after SIGTERM: saved, and can go on
MUST_MEND = 2
_MOST_LINE = 1 << 20  # bytes: no event is as long


class TrainerProcess(QObject):
    """One run at a time. Events are the JSON lines that the trainer writes; anything else on its stdout is passed over."""

    told = Signal(dict)
    ended = Signal(str, str)  # "done", "stopped" or "failed"; and, if it failed, one line

    def __init__(self, program: tuple[str, ...] = PROGRAM, parent: QObject | None = None):
        super().__init__(parent)
        self._program = program
        self.arguments: list[str] = []  # of the last run
        self._process: QProcess | None = None
        self._asked_to_stop = False
        self._pending = b""
        self._said: deque[str] = deque(maxlen=20)  # the last lines of stderr

    @property
    def running(self) -> bool:
        """Whether the process has not ended yet."""
        return self._process is not None

    def start(self, arguments: list[str]) -> None:
        """Run the program with these arguments; what runs already goes on alone."""
        if self._process is not None:
            return
        self.arguments = list(arguments)
        self._pending, self._asked_to_stop = b"", False
        self._said.clear()
        process = self._process = QProcess(self)
        environment = QProcessEnvironment.systemEnvironment()
        # The trainer lies beside this package, installed or not.
        paths = [str(Path(__file__).resolve().parents[1]), environment.value("PYTHONPATH")]
        environment.insert("PYTHONPATH", os.pathsep.join(p for p in paths if p))
        environment.insert("PYTHONIOENCODING", "utf-8")
        process.setProcessEnvironment(environment)
        process.readyReadStandardOutput.connect(self._read)
        process.readyReadStandardError.connect(self._listen)
        process.finished.connect(self._finished)
        process.errorOccurred.connect(self._failed_to_start)
        process.start(self._program[0], [*self._program[1:], *arguments])

    def stop(self) -> None:
        """Ask it to save and end; ``ended`` follows. Where no signal can be sent (Windows) it ends as it last saved itself."""
        if self._process is not None:
            self._asked_to_stop = True
            self._process.kill() if os.name == "nt" else self._process.terminate()

    def close(self, seconds: float = 10.0) -> None:
        """End it now: it has so long to save itself."""
        process = self._process
        if process is None:
            return
        self.blockSignals(True)
        self.stop()
        if not process.waitForFinished(int(1000 * seconds)):
            process.kill()
            process.waitForFinished(2000)

    def _read(self) -> None:
        if self._process is None:
            return
        *lines, self._pending = (self._pending + bytes(self._process.readAllStandardOutput().data())).split(b"\n")
        if len(self._pending) > _MOST_LINE:
            self._pending = b""
        for line in lines:
            event = _event(line)
            if event is not None:
                self.told.emit(event)

    def _listen(self) -> None:
        if self._process is not None:
            text = bytes(self._process.readAllStandardError().data()).decode("utf-8", "replace")
            self._said.extend(line.strip() for line in text.splitlines() if line.strip())

    def _finished(self, code: int, status: QProcess.ExitStatus) -> None:
        self._read()
        self._listen()
        crashed = status is QProcess.ExitStatus.CrashExit
        last = self._said[-1] if self._said else ""
        if code == 0 and not crashed:
            self._end("done", "")
        elif (code == STOPPED and not crashed) or self._asked_to_stop:
            self._end("stopped", "")
        elif code == MUST_MEND:
            self._end("failed", last.removeprefix("cg3d-train: "))
        else:
            how = "it crashed" if crashed else f"status {code}"
            self._end("failed", f"The training ended by itself ({how}){f': {last}' if last else ''}")

    def _failed_to_start(self, error: QProcess.ProcessError) -> None:
        if error is QProcess.ProcessError.FailedToStart and self._process is not None:
            self._end("failed", f"{self._program[0]}: the training cannot be started ({self._process.errorString()})")

    def _end(self, outcome: str, line: str) -> None:
        process, self._process = self._process, None
        if process is not None:
            process.deleteLater()
        self.ended.emit(outcome, line)


def _event(line: bytes) -> dict | None:
    """The event of a line, or None for anything else."""
    try:
        event = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return event if isinstance(event, dict) and isinstance(event.get("event"), str) else None
