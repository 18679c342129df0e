/** How long a slow browser may take to start saving before the bytes are let go. */
const MS_TO_START = 60_000;

/** Offers bytes or text as a file for the person to save. Nothing leaves the browser. */
export function offerFile(name: string, content: BlobPart, mediaType: string): void {
  const url = URL.createObjectURL(new Blob([content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  // Firefox saves only from a link that is in the document.
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), MS_TO_START);
}
