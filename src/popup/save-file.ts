/** Hands a file that was made here to the browser's downloads. Nothing goes over the network. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const url = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  // The download has its own hold on the contents once the click has been handled.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
