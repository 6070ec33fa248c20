import { useAnnouncements } from '../store/announcements.ts';

/** Says to screen readers what a change did to subnets. */
export function Announcements() {
  return (
    <p role="status" aria-label="Subnets" className="sr-only">
      {useAnnouncements()}
    </p>
  );
}
