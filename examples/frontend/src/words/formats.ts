/** Days and hours of the district are those of Shanghai, wherever the browser is. */
const timeZone = 'Asia/Shanghai';

/** An instant (`DateTime`). */
export const formatInstant = (instant: string, tag: string): string =>
  new Intl.DateTimeFormat(tag, { timeZone, month: 'short', day: 'numeric', weekday: 'short', hour: '2-digit', minute: '2-digit', hour12: false }).format(new Date(instant));

/** A calendar day (`Date`). */
export const formatDay = (day: string, tag: string): string => new Intl.DateTimeFormat(tag, { timeZone: 'UTC', dateStyle: 'medium' }).format(new Date(`${day}T00:00:00Z`));

export const formatWindow = ({ startsAt, endsAt }: { readonly startsAt: string; readonly endsAt: string }, tag: string): string =>
  `${formatInstant(startsAt, tag)} – ${new Intl.DateTimeFormat(tag, { timeZone, hour: '2-digit', minute: '2-digit', hour12: false }).format(new Date(endsAt))}`;

/** Money is counted in whole fen (`Fen`), 分; only here, for people, it becomes yuan. */
export const formatFen = (fen: number, tag: string): string =>
  new Intl.NumberFormat(tag, { style: 'currency', currency: 'CNY', currencyDisplay: 'narrowSymbol', maximumFractionDigits: fen % 100 === 0 ? 0 : 2 }).format(fen / 100);
