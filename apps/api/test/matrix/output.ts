/** Keeps what the process prints, and prints it no further, until `restore` is called. */
export function captureOutput(): { text(): string; restore(): void } {
  const lines: string[] = [];
  const streams = [process.stdout, process.stderr];
  const originals = streams.map((stream) => stream.write.bind(stream));
  for (const stream of streams) {
    stream.write = ((chunk: string | Uint8Array) => {
      lines.push(Buffer.from(chunk as Uint8Array).toString('utf8'));
      return true;
    }) as typeof stream.write;
  }
  return {
    text: () => lines.join(''),
    restore: () => streams.forEach((stream, i) => (stream.write = originals[i]!)),
  };
}
