/** A name for a file out of a title: letters and digits of any alphabet, everything else as a dash. */
export function fileName(title: string, ending: string): string {
  const name = title
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
  return `${name || 'exercise'}.${ending}`;
}

/** Gives a value to the person as a JSON file, from this page alone: nothing is sent anywhere. */
export function download(name: string, value: unknown): void {
  const address = URL.createObjectURL(new Blob([JSON.stringify(value, null, 2)], { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // Later: some browsers read the file only after the press has been dealt with.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
