import { ScenePlayer, type ScenePlayerProps } from '../features/builder/dialogue/scene-player';
import { later } from '../lib/later';
import { Outlet } from '../lib/router';
import { withTexts } from './page';

const trial = later<ScenePlayerProps>(async () => {
  const load = withTexts('doing', withTexts('kinds', () => import('../features/doing/trial/SceneTrial')));
  return (await load()).SceneTrial;
});

const play = (scene: ScenePlayerProps) => <trial.Shown {...scene} />;

/** Where exercises are written, a role-play is tried out in the client's own scene: one feature hands it to the other here. */
export function ScenePlayerRoute() {
  return (
    <ScenePlayer value={play}>
      <Outlet />
    </ScenePlayer>
  );
}
