import type { Schema } from '@attune/contract';
import { api, at, read } from '../../../lib/api';

export type Feed = Schema<'CalendarFeedDto'>;
export type NewFeed = Schema<'NewCalendarFeedDto'>;
export type FeedNames = Feed['names'];

export const FEED_NAMES: readonly FeedNames[] = ['initials', 'code', 'neutral'];

export const FEEDS = { queryKey: ['calendar-feeds'], queryFn: () => read(api.GET('/me/calendar-feeds')) };
export const INVITATIONS = { queryKey: ['calendar-settings'], queryFn: () => read(api.GET('/me/calendar-settings')) };
export const makeFeed = (names: FeedNames) => read(api.POST('/me/calendar-feeds', { body: { names } }));
export const revokeFeed = (id: string) => read(api.DELETE('/me/calendar-feeds/{id}', at(id)));
export const saveInvitations = (invitations: boolean) => read(api.PUT('/me/calendar-settings', { body: { invitations } }));
