import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { NoPushService, PushRefused, pushState, turnPushOff, turnPushOn } from '../../lib/push';
import { useText } from '../../lib/texts';
import { Problem, Strip, Switch } from '../../ui';
import { DEVICES, SETTINGS, type Settings } from './api';
import type { useSettings } from './use-settings';

interface Props {
  all: ReturnType<typeof useSettings>;
  settings: Settings;
}

const HERE = ['reminders', 'here'];

/** Reminders on the device in hand: one switch, and what the browser will ask or why it cannot be. */
export function ThisDevice({ all, settings }: Props) {
  const t = useText('reminders');
  const queries = useQueryClient();
  const { data: state } = useQuery({ queryKey: HERE, queryFn: pushState, staleTime: 0 });
  const { mutate, isPending, error } = useMutation({
    mutationFn: async (on: boolean) => {
      if (on) await turnPushOn();
      else await turnPushOff();
      const { items } = await queries.fetchQuery({ ...DEVICES, staleTime: 0 });
      // The last device that is taken back takes the way with it.
      await all.changed({ push: items.length > 0 });
    },
    onSettled: () => [HERE, SETTINGS.queryKey, DEVICES.queryKey].forEach((queryKey) => void queries.invalidateQueries({ queryKey })),
  });
  if (!state) return null;
  if (state !== 'on' && state !== 'off') {
    return (
      <div>
        <p>{t('device')}</p>
        <p className="hint">{t(`device.${state}`)}</p>
      </div>
    );
  }
  const on = state === 'on' && settings.push;
  return (
    <div>
      <Switch
        label={t('device')}
        hint={t(isPending ? 'device.asking' : on ? 'device.on' : 'device.off')}
        checked={on}
        aria-busy={isPending || undefined}
        onChange={(event) => !isPending && mutate(event.target.checked)}
      />
      {error instanceof PushRefused || error instanceof NoPushService ? (
        <Strip tone="amber" icon="alert" role="alert">
          <p>{t(error instanceof PushRefused ? 'device.refused' : 'device.noService')}</p>
        </Strip>
      ) : (
        <Problem error={error} />
      )}
    </div>
  );
}
