"""A class on one server: JupyterHub starts a notebook server for each learner, with the course's kernel and notebooks ready.

The C# kernel is installed once for everybody (`course kernel install --prefix /usr/local`). Who may log in, and as whom the
servers run, is the site's choice: see JupyterHub's authenticators and spawners. For many machines use Zero to JupyterHub
(values.yaml beside this file) with the image that Dockerfile builds.
"""

import os
import shutil
from pathlib import Path

# Where the image, or the instructor, has put the course: notebooks/ with its nuget.config, and the packed library beside it.
COURSE = Path(os.environ.get("COURSE_FOLDER", "/opt/course"))

c = get_config()  # noqa: F821 (JupyterHub's own)


def copy_course(spawner):
    """Gives a learner their own copy the first time, and never touches it again."""
    home = Path(os.path.expanduser(f"~{spawner.user.name}"))
    if spawner.notebook_dir:
        home = Path(spawner.notebook_dir.replace("{username}", spawner.user.name))
    target = home / "shallow-course"
    if not target.exists():
        shutil.copytree(COURSE / "notebooks", target / "notebooks")
        shutil.copytree(COURSE / "artifacts" / "packages", target / "artifacts" / "packages")
        try:
            shutil.chown(target, spawner.user.name)
            for path in target.rglob("*"):
                shutil.chown(path, spawner.user.name)
        except LookupError:
            pass  # a spawner without system accounts: the files belong to whoever runs the hub


c.Spawner.pre_spawn_hook = copy_course
c.Spawner.default_url = "/tree/shallow-course/notebooks"
c.Spawner.environment = {"DOTNET_CLI_TELEMETRY_OPTOUT": "1", "DOTNET_NOLOGO": "1"}
# A C# kernel takes about 150 MB at rest; a lesson's data are small.
c.Spawner.mem_limit = "1G"
# A learner who has left frees their kernel after an hour.
c.Spawner.args = ["--MappingKernelManager.cull_idle_timeout=3600", "--MappingKernelManager.cull_interval=300"]
