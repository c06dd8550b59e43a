import './sign-in.css';
import { useEffect, useRef, useState } from 'react';
import { useExplorer } from '../explorer-context.ts';
import { ActingFor } from './acting-for.tsx';
import { groupPersonas, type Persona } from './personas.ts';

const words = {
  nobody: { zh: '未登录', en: 'Not signed in' },
  signIn: { zh: '登录', en: 'Sign in' },
  signOut: { zh: '退出登录', en: 'Sign out' },
  choose: { zh: '选择身份，经身份服务登录（OpenID Connect，无需密码）', en: 'Choose a persona: you sign in at the issuer (OpenID Connect, no password)' },
  issuer: { zh: '在身份服务的登录页选择', en: 'Choose on the issuer’s own page' },
} as const;

/** In the header: who is signed in, and a list of whom one can be. */
export const WhoIsSignedIn = () => {
  const { locale, signedIn, persona, personas, signInAs } = useExplorer();
  const [isOpen, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (!isOpen) return undefined;
    const closeOutside = (event: Event): void => {
      if (event instanceof KeyboardEvent ? event.key === 'Escape' : !box.current?.contains(event.target as Node)) setOpen(false);
    };
    document.addEventListener('pointerdown', closeOutside);
    document.addEventListener('keydown', closeOutside);
    return () => {
      document.removeEventListener('pointerdown', closeOutside);
      document.removeEventListener('keydown', closeOutside);
    };
  }, [isOpen]);
  const open = (): void => (personas.length === 0 && signedIn === null ? signInAs(null) : setOpen(!isOpen));
  return (
    <div className="who" ref={box}>
      <ActingFor />
      <button type="button" className="who-button" aria-expanded={isOpen} aria-haspopup="true" onClick={open}>
        {signedIn === null ? (
          <>
            <span className="who-nobody">{words.nobody[locale]}</span> <b>{words.signIn[locale]} ▾</b>
          </>
        ) : (
          <>
            <b>{signedIn.name[locale]}</b> {persona !== null && <code>{persona.persona}</code>} ▾
          </>
        )}
      </button>
      {isOpen && <PersonaList />}
    </div>
  );
};

const PersonaList = () => {
  const { locale, personas, persona: current, signedIn, signInAs, signOut } = useExplorer();
  return (
    <div className="who-list">
      <div className="who-actions">
        {signedIn !== null && (
          <button type="button" onClick={signOut}>
            {words.signOut[locale]}
          </button>
        )}
        <button type="button" onClick={() => signInAs(null)}>
          {words.issuer[locale]}
        </button>
      </div>
      {personas.length > 0 && <p>{words.choose[locale]}</p>}
      {groupPersonas(personas).map(([title, members]) => (
        <section key={title.en}>
          <h3>{title[locale]}</h3>
          <ul>
            {members.map((each) => (
              <PersonaButton key={each.persona} persona={each} isCurrent={each === current} />
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
};

const PersonaButton = ({ persona: { persona, name, description }, isCurrent }: { readonly persona: Persona; readonly isCurrent: boolean }) => {
  const { locale, signInAs } = useExplorer();
  return (
    <li>
      <button type="button" aria-current={isCurrent} onClick={() => signInAs(persona)}>
        <span>
          <b>{name[locale]}</b> <code>{persona}</code>
        </span>
        <small>{description[locale]}</small>
      </button>
    </li>
  );
};
