/** One sheet for all pages, inline: no page of the issuer loads anything from anywhere. */
export const STYLE = `
:root { color-scheme: light dark; --ink: #1c2430; --quiet: #5b6675; --paper: #f5f6f8; --card: #fff; --line: #d9dee5; --brand: #0f5f5a; --brand-ink: #fff; --tag: #e6f1f0; --alert: #a3261a; }
@media (prefers-color-scheme: dark) { :root { --ink: #e8ecf1; --quiet: #a3aebb; --paper: #12161c; --card: #1b212a; --line: #343d49; --brand: #4fb3aa; --brand-ink: #06211f; --tag: #1f3533; --alert: #ff9a8d; } }
* { box-sizing: border-box; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, "PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", sans-serif; }
header { background: var(--brand); color: var(--brand-ink); padding: 1.1rem 1.5rem; }
header strong { font-size: 1.35rem; letter-spacing: .12em; margin-right: .6rem; }
main { max-width: 66rem; margin: 0 auto; padding: 1.75rem 1.5rem 3rem; }
h1 { font-size: 1.5rem; line-height: 1.3; margin: 0 0 .35rem; }
h1 span, p span[lang] { display: block; }
h1 span { font-size: 1rem; font-weight: 400; color: var(--quiet); }
p { margin: .6rem 0; max-width: 46rem; }
[lang="en"] { color: var(--quiet); }
header [lang="en"] { color: inherit; }
.alert { border-left: 4px solid var(--alert); padding: .4rem .9rem; background: var(--card); }
.personas { list-style: none; margin: 1.5rem 0; padding: 0; display: grid; gap: .9rem; grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)); }
.personas li { display: flex; }
button { font: inherit; color: inherit; cursor: pointer; border: 1px solid var(--line); border-radius: .6rem; background: var(--card); padding: .65rem 1.1rem; }
button:hover { border-color: var(--brand); }
button:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; }
.persona { flex: 1; text-align: left; padding: 1rem 1.1rem; }
.persona > span { display: block; }
.persona .name { font-size: 1.1rem; font-weight: 600; }
.persona .name [lang="en"] { font-weight: 400; font-size: .95rem; margin-left: .4rem; }
.persona .role { display: inline-block; background: var(--tag); border-radius: .35rem; padding: .05rem .5rem; margin: .4rem .35rem 0 0; font-size: .85rem; }
.persona .description { margin-top: .55rem; font-size: .9rem; }
.persona .description [lang] { display: block; }
.primary { background: var(--brand); color: var(--brand-ink); border-color: var(--brand); }
.actions { display: flex; gap: .75rem; flex-wrap: wrap; margin-top: 1.25rem; }
code { background: var(--tag); border-radius: .3rem; padding: .05rem .35rem; overflow-wrap: anywhere; }
`;
