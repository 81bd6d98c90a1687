import type { ReactNode } from 'react';

/** What a client will see, drawn in the frame of a phone: a picture with a label, nothing in it can be pressed. */
export function Phone({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div className="phone" role="img" aria-label={label}>
      <div className="phone-screen" aria-hidden="true">
        {children}
      </div>
    </div>
  );
}
