import { NotFound } from '../../ui';

/** An exercise that is not there, or was never published, on a page that stands outside the staff frame. */
export function Missing() {
  return (
    <main id="main" className="page" tabIndex={-1}>
      <NotFound />
    </main>
  );
}
