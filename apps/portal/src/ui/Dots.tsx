interface Props {
  /** The step the person is on, from 1. */
  step: number;
  total: number;
  /** "Step 2 of 4", printed beside the dots. */
  label: string;
}

/** How far along: the words say it, the dots show it. */
export function Dots({ step, total, label }: Props) {
  return (
    <div className="where">
      <span>{label}</span>
      <span className="dots" aria-hidden="true">
        {Array.from({ length: total }, (_, index) => (
          <i key={index} className={index + 1 === step ? 'now' : index + 1 < step ? 'on' : undefined} />
        ))}
      </span>
    </div>
  );
}
