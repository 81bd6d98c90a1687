import type { ReactNode } from 'react';

interface Props {
  /** What is true now. */
  title: ReactNode;
  /** What will appear here. */
  children?: ReactNode;
  /** One quiet button, or nothing. */
  act?: ReactNode;
}

/** An empty list says what will be here and what to do, under the two waves. */
export function Empty({ title, children, act }: Props) {
  return (
    <div className="empty">
      <svg className="empty-waves" viewBox="0 0 96 40" aria-hidden="true">
        <path d="M4 14c11-14 22-14 33 0s22 14 33 0 16-12 22-9M4 30c11-14 22-14 33 0s22 14 33 0 16-12 22-9" />
      </svg>
      <p>
        <b>{title}</b>
      </p>
      {children && <p>{children}</p>}
      {act}
    </div>
  );
}
