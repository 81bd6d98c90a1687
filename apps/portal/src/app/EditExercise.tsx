import { Suspense } from 'react';
import { EditPage } from '../features/builder/edit';
import type { PhoneProps } from '../features/builder/edit';
import { later } from '../lib/later';
import { Wait } from '../ui/Wait';
import { withTexts } from './page';

const player = later(async () => (await withTexts('kinds', withTexts('doing', () => import('../features/doing/trial')))()).PhonePlayer);

/** Writing an exercise: the page of the one feature, with the client's own screens beside it, loaded after the page. */
export function EditExercise() {
  return <EditPage phone={Phone} />;
}

function Phone(props: PhoneProps) {
  return (
    <Suspense fallback={<Wait />}>
      <player.Shown {...props} />
    </Suspense>
  );
}
