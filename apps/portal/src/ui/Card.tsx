import { useId, type ReactNode } from 'react';

interface Props {
  /** The card's heading; the card is named by it. */
  title?: ReactNode;
  /** At the end of the head: one act or a count. */
  end?: ReactNode;
  /** The one card that matters on this view. */
  lead?: boolean;
  /** Leave out when the card holds rows or a table that bring their own padding. */
  padded?: boolean;
  className?: string;
  children: ReactNode;
}

/** What lies on the page. Cards do not nest; inside, use hairlines or a strip. */
export function Card({ title, end, lead, padded, className, children }: Props) {
  const id = useId();
  const classes = ['card', lead && 'card-lead', !title && padded && 'card-pad', className].filter(Boolean).join(' ');
  if (!title) return <div className={classes}>{children}</div>;
  return (
    <section className={classes} aria-labelledby={id}>
      <div className="card-head">
        <h2 id={id}>{title}</h2>
        {end}
      </div>
      {padded ? <div className="card-pad">{children}</div> : children}
    </section>
  );
}
