import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { bodyOf, saveSettings, SETTINGS, type Settings, type SettingsBody } from './api';

export type Change = Partial<SettingsBody>;

/**
 * The settings, and a way to change them that takes effect at once: what is shown is the wish, and the former again when the
 * server does not take it. Changes go out one after the other.
 */
export function useSettings() {
  const queries = useQueryClient();
  const { data, error, refetch } = useQuery(SETTINGS);
  const present = () => queries.getQueryData<Settings>(SETTINGS.queryKey);
  const save = useMutation({
    scope: { id: 'reminders' },
    mutationFn: (change: Change) => {
      const before = present();
      if (!before) throw new Error('the settings are not here yet');
      return saveSettings({ ...bodyOf(shown(before)), ...change });
    },
    onMutate: (change) => {
      const before = present();
      if (before) queries.setQueryData(SETTINGS.queryKey, { ...shown(before), ...change });
      return before;
    },
    onSuccess: (saved) => queries.setQueryData(SETTINGS.queryKey, saved),
    onError: (_error, _change, before) => queries.setQueryData(SETTINGS.queryKey, before),
  });
  return {
    settings: data && shown(data),
    error,
    retry: () => void refetch(),
    change: (change: Change) => save.mutate(change),
    changed: (change: Change) => save.mutateAsync(change),
    saved: save.isSuccess,
    refusal: save.error,
  };
}

/** Who has not been asked has nothing on, whatever will be on with the first yes. */
function shown(settings: Settings): Settings {
  return settings.chosen ? settings : { ...settings, email: false, push: false };
}
