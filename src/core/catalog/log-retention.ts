/** The members of `logs.RetentionDays` that a design can say, each with its days. */
const days: Readonly<Record<string, number>> = {
  ONE_DAY: 1,
  THREE_DAYS: 3,
  ONE_WEEK: 7,
  TWO_WEEKS: 14,
  ONE_MONTH: 30,
  THREE_MONTHS: 90,
  SIX_MONTHS: 180,
  ONE_YEAR: 365,
  TWO_YEARS: 731,
  FIVE_YEARS: 1827,
  TEN_YEARS: 3653,
};

/** How long a member keeps records; `undefined` for ever (`INFINITE`). */
export function retentionDays(member: string): number | undefined {
  return days[member];
}
