import { useExplorer } from '../explorer-context.ts';
import type { JourneyStep } from './journey.ts';

const words = {
  nobody: { zh: '无需登录', en: 'nobody in particular' },
  bank: {
    zh: '银行用自己的密钥登录，浏览器中没有该密钥。请在本仓库目录的终端中运行（自己的程序见 examples/bank-client）：',
    en: 'A bank signs in with its own key, which no browser has. Run this in a terminal, in the repository (for a program of your own see examples/bank-client):',
  },
  command: { zh: '请在本仓库目录的终端中运行：', en: 'Run this in a terminal, in the repository:' },
} as const;

/** Who does a step, and the command for one that no browser does. */
export const StepTold = ({ step, command }: { readonly step: JourneyStep; readonly command: string }) => {
  const { locale, personas } = useExplorer();
  const isElsewhere = step.kind === 'command' || step.isBank;
  return (
    <>
      {step.kind === 'operation' && (
        <p className="step-who">
          <code>{step.persona}</code> {step.persona === 'public' ? words.nobody[locale] : personas.find(({ persona }) => persona === step.persona)?.name[locale]}
        </p>
      )}
      {isElsewhere && (
        <>
          <p className="step-note">{words[step.kind === 'command' ? 'command' : 'bank'][locale]}</p>
          <pre className="step-command">{command}</pre>
        </>
      )}
    </>
  );
};
