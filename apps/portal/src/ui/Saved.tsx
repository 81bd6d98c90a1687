import type { ReactNode } from 'react';
import { Icon } from './Icon';

/** Says what is kept and where. Show it only once the server, or the phone's own store, has it. */
export function Saved({ id, children }: { id?: string; children?: ReactNode }) {
  return (
    <p className="saved" id={id} role="status">
      {children && (
        <>
          <Icon name="check" />
          <span>{children}</span>
        </>
      )}
    </p>
  );
}
