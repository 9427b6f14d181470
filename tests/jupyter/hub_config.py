"""What a site decides, decided for the test: anybody may log in, servers run as this user, everything on loopback."""

import os

load_subconfig(os.path.join(os.environ["COURSE_REPOSITORY"], "deploy", "jupyterhub", "jupyterhub_config.py"))  # noqa: F821

folder = os.environ["HUB_FOLDER"]
c = get_config()  # noqa: F821
c.JupyterHub.bind_url = os.environ["HUB_URL"]
c.JupyterHub.hub_port = int(os.environ["HUB_PORT"])
c.ConfigurableHTTPProxy.api_url = os.environ["HUB_PROXY"]
c.JupyterHub.db_url = f"sqlite:///{folder}/hub.sqlite"
c.JupyterHub.cookie_secret_file = f"{folder}/cookie_secret"
c.ConfigurableHTTPProxy.pid_file = f"{folder}/proxy.pid"
c.JupyterHub.cleanup_servers = True
c.JupyterHub.authenticator_class = "dummy"
c.JupyterHub.spawner_class = "simple"
c.SimpleLocalProcessSpawner.home_dir_template = folder + "/{username}"
c.Spawner.notebook_dir = folder + "/{username}"
c.Spawner.mem_limit = None  # the simple spawner limits nothing
c.Spawner.args += ["--allow-root"]
c.Spawner.env_keep.extend(["JUPYTER_PATH", "JUPYTER_RUNTIME_DIR", "DOTNET_ROOT", "NUGET_PACKAGES"])
c.JupyterHub.services = [{"name": "test", "api_token": os.environ["HUB_TOKEN"]}]
c.JupyterHub.load_roles = [{"name": "test", "scopes": ["admin:users", "admin:servers", "access:servers"], "services": ["test"]}]
