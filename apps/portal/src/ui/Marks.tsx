/** What became of one occasion; told apart by shape, never by colour alone. */
export type Mark = 'done' | 'small' | 'not' | 'open';

const CLASSES: Record<Mark, string> = {
  done: 'mark',
  small: 'mark mark-small',
  not: 'mark mark-not',
  open: 'mark mark-open',
};

interface Props {
  marks: readonly Mark[];
  /** The same in words: "done, smaller, not this time, open". */
  label: string;
}

/** A row of occasions: full disc done, half disc the smaller version, ring with a dash not this time, dotted open. */
export function Marks({ marks, label }: Props) {
  return (
    <span className="marks" role="img" aria-label={label}>
      {marks.map((mark, index) => (
        <i key={index} className={CLASSES[mark]} />
      ))}
    </span>
  );
}
