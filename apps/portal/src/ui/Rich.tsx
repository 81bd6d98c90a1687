import { Fragment, type ReactNode } from 'react';

interface Props {
  /** A text with marks such as `<link>here</link>`; marks do not nest. */
  text: string;
  /** What each mark becomes. */
  parts: Record<string, (inside: string) => ReactNode>;
}

/** A sentence with a link or a strong word in it, kept whole for the translator. Unknown marks show as plain words. */
export function Rich({ text, parts }: Props) {
  const pieces = text.split(/<(\w+)>(.*?)<\/\1>/);
  return pieces.map((piece, index) => {
    if (index % 3 === 0) return <Fragment key={index}>{piece}</Fragment>;
    if (index % 3 === 1) return <Fragment key={index}>{parts[piece]?.(pieces[index + 1] ?? '') ?? pieces[index + 1]}</Fragment>;
    return null;
  });
}
