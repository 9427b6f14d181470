"""`jupyter nbconvert --execute` of every lesson on the kernel: no cell fails, every chart has its three forms."""

import os
import subprocess
import sys
import tempfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import nbformat

NOTEBOOKS = Path(os.environ["COURSE_REPOSITORY"], "notebooks", "en")
KERNEL = os.environ["COURSE_KERNEL"]
PLOTLY = "application/vnd.plotly.v1+json"


def execute(notebook, folder):
    """What is wrong with the executed notebook, as lines."""
    command = [sys.executable, "-m", "nbconvert", "--to", "notebook", "--execute", f"--ExecutePreprocessor.kernel_name={KERNEL}",
               "--ExecutePreprocessor.timeout=120", "--output-dir", folder, str(notebook)]
    done = subprocess.run(command, capture_output=True, text=True)
    if done.returncode:
        return ["\n".join(done.stderr.splitlines()[-25:])]
    problems, charts, shown = [], 0, 0
    for cell in nbformat.read(Path(folder, notebook.name), as_version=4).cells:
        for output in cell.get("outputs", []):
            if output.output_type == "error" or output.get("name") == "stderr":
                problems.append(f"{cell.id}: {output}")
            if "data" not in output:
                continue
            shown += 1
            if "text/plain" not in output.data:
                problems.append(f"{cell.id}: no text/plain")
            if PLOTLY in output.data:
                charts += 1
                if "data:image/svg+xml;base64," not in output.data.get("text/html", ""):
                    problems.append(f"{cell.id}: a chart without a picture")
    print(f"{notebook.name}: {shown} outputs, {charts} charts", flush=True)
    return problems


def main():
    lessons = sorted(NOTEBOOKS.glob("*.ipynb"))
    failed = False
    with tempfile.TemporaryDirectory() as folder, ThreadPoolExecutor(2) as pool:
        for notebook, problems in zip(lessons, pool.map(lambda lesson: execute(lesson, folder), lessons)):
            for problem in problems:
                failed = True
                print(f"{notebook.name}: {problem}")
    print(f"{len(lessons)} lessons")
    return 1 if failed or not lessons else 0


if __name__ == "__main__":
    sys.exit(main())
