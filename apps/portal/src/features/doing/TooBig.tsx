import { Suspense, use, useState } from 'react';
import { later } from '../../lib/later';
import { openTexts, useText } from '../../lib/texts';
import { Button } from '../../ui';
import type { DraftKeeper } from './keeper';
import { PhoneContext } from './place';
import type { Screens } from './screens';
import type { SmallerSheetProps } from './SmallerSheet';

const sheet = later<SmallerSheetProps>(async () => (await Promise.all([import('./SmallerSheet'), openTexts('more')]))[0].default);
export const loadSmaller = sheet.load;

/** "It is too big right now", on every step: asks at once whether a smaller one would do. */
export function TooBig({ screens, keeper }: { screens: Screens; keeper: DraftKeeper }) {
  const t = useText('doing');
  const [open, setOpen] = useState(false);
  // A sheet lies over the whole page: not over one with a phone drawn on it.
  if (use(PhoneContext)) return null;
  const { smaller } = keeper.state.content;
  return (
    <>
      <Button kind="text" small className="btn-bare" onClick={() => (smaller ? keeper.change({ smaller: false }) : setOpen(true))}>
        {t(smaller ? 'doWhole' : 'tooBig')}
      </Button>
      <Suspense>{open && <sheet.Shown screens={screens} keeper={keeper} onClose={() => setOpen(false)} />}</Suspense>
    </>
  );
}
