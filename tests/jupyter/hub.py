"""Eight users of a JupyterHub run a lesson at once on the kernel, each in their own server."""

import asyncio
import json
import os
import secrets
import signal
import socket
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from uuid import uuid4

import nbformat
from tornado.httpclient import AsyncHTTPClient, HTTPClientError, HTTPRequest
from tornado.websocket import websocket_connect

REPOSITORY = Path(os.environ["COURSE_REPOSITORY"])
LESSON = "3.04-vectorizing-across-examples.ipynb"
KERNEL = os.environ["COURSE_KERNEL"]
USERS = [f"learner{number}" for number in range(1, 9)]
TOKEN = secrets.token_hex(16)
PATIENCE = 240


def free_ports(count):
    sockets = [socket.socket() for _ in range(count)]
    for one in sockets:
        one.bind(("127.0.0.1", 0))
    ports = [one.getsockname()[1] for one in sockets]
    for one in sockets:
        one.close()
    return ports


class Hub:
    def __init__(self, folder):
        port, hub, proxy = free_ports(3)
        self.address = f"127.0.0.1:{port}"
        self.log = open(Path(folder, "hub.log"), "w")
        environment = {
            **os.environ,
            "NODE_PATH": "/usr/share/nodejs",  # else Debian's proxy does not find its own modules
            "COURSE_FOLDER": str(REPOSITORY),
            # Eight empty caches would be eight downloads of MathNet.
            "NUGET_PACKAGES": os.environ.get("NUGET_PACKAGES", str(Path.home() / ".nuget" / "packages")),
            "HUB_FOLDER": folder, "HUB_URL": f"http://{self.address}", "HUB_PORT": str(hub),
            "HUB_PROXY": f"http://127.0.0.1:{proxy}", "HUB_TOKEN": TOKEN,
        }
        environment.pop("JUPYTER_DATA_DIR", None)
        environment.pop("JUPYTER_CONFIG_DIR", None)
        config = str(Path(__file__).with_name("hub_config.py"))
        self.process = subprocess.Popen([sys.executable, "-m", "jupyterhub", "-f", config], env=environment, cwd=folder, stdout=self.log, stderr=self.log)

    async def ask(self, method, path, body=None, wait=PATIENCE):
        request = HTTPRequest(f"http://{self.address}{path}", method, {"Authorization": f"token {TOKEN}"},
                              body=json.dumps(body or {}) if method == "POST" else None, request_timeout=wait)
        answer = await AsyncHTTPClient().fetch(request)
        return json.loads(answer.body) if answer.body else {}

    async def wait_until_up(self):
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end and self.process.poll() is None:
            try:
                return await self.ask("GET", "/hub/api/", wait=2)
            except (HTTPClientError, OSError):
                await asyncio.sleep(0.3)
        raise RuntimeError("the hub did not start")

    async def start_server(self, user):
        await self.ask("POST", f"/hub/api/users/{user}")
        try:
            await self.ask("POST", f"/hub/api/users/{user}/server")
        except HTTPClientError as error:
            raise RuntimeError(f"{user}: {error.response.body}") from error
        end = time.monotonic() + PATIENCE
        while time.monotonic() < end:
            if (await self.ask("GET", f"/hub/api/users/{user}")).get("server"):
                return
            await asyncio.sleep(0.3)
        raise RuntimeError(f"{user}'s server did not start")

    def stop(self):
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(30)
        except subprocess.TimeoutExpired:
            self.process.kill()
        self.log.close()


async def run_lesson(hub, user):
    """Executes the learner's own copy over their server's websocket; the number of cells that ran."""
    notebook = await hub.ask("GET", f"/user/{user}/api/contents/shallow-course/notebooks/en/{LESSON}")
    session = await hub.ask("POST", f"/user/{user}/api/sessions", {
        "path": f"shallow-course/notebooks/en/{LESSON}", "name": LESSON, "type": "notebook", "kernel": {"name": KERNEL}})
    address = f"ws://{hub.address}/user/{user}/api/kernels/{session['kernel']['id']}/channels"
    connection = await websocket_connect(HTTPRequest(address, headers={"Authorization": f"token {TOKEN}"}))
    cells = [cell for cell in nbformat.from_dict(notebook["content"]).cells if cell.cell_type == "code"]
    for cell in cells:
        header = {"msg_id": uuid4().hex, "msg_type": "execute_request", "username": user, "session": uuid4().hex, "version": "5.3", "date": ""}
        content = {"code": cell.source, "silent": False, "store_history": True, "user_expressions": {}, "allow_stdin": False, "stop_on_error": True}
        await connection.write_message(json.dumps({"header": header, "parent_header": {}, "metadata": {}, "content": content, "channel": "shell", "buffers": []}))
        while True:
            message = json.loads(await asyncio.wait_for(connection.read_message(), PATIENCE))
            if message["parent_header"].get("msg_id") == header["msg_id"] and message["channel"] == "shell":
                break
        if message["content"]["status"] != "ok":
            raise RuntimeError(f"{user}: {cell.id}: {message['content']}")
    connection.close()
    return len(cells)


async def main():
    with tempfile.TemporaryDirectory() as folder:
        hub = Hub(folder)
        try:
            await hub.wait_until_up()
            started = time.monotonic()
            await asyncio.gather(*(hub.start_server(user) for user in USERS))
            served = time.monotonic()
            counts = await asyncio.gather(*(run_lesson(hub, user) for user in USERS))
            print(f"{len(USERS)} users: servers in {served - started:.1f} s, {counts[0]} cells each in {time.monotonic() - served:.1f} s")
            await asyncio.gather(*(hub.ask("DELETE", f"/hub/api/users/{user}/server") for user in USERS), return_exceptions=True)
            return 0 if len(set(counts)) == 1 and counts[0] > 0 else 1
        except Exception:
            print(Path(folder, "hub.log").read_text()[-6000:])
            raise
        finally:
            hub.stop()


if __name__ == "__main__":
    sys.exit(asyncio.run(main()))
