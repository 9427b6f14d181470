// Files out of and into a page.

export function download(name: string, text: string, type: string): void {
  const address = URL.createObjectURL(new Blob([text], { type }));
  Object.assign(document.createElement("a"), { href: address, download: name }).click();
  // Some browsers read it a little later.
  setTimeout(() => URL.revokeObjectURL(address), 10_000);
}

export function chooseFile(accept: string): Promise<string> {
  const input = Object.assign(document.createElement("input"), { type: "file", accept });
  return new Promise((resolve, reject) => {
    input.onchange = () => {
      const [file] = input.files ?? [];
      if (file !== undefined) file.text().then(resolve, reject);
    };
    input.click();
  });
}
