import { useState } from 'react';
import { Feedback } from './Feedback.tsx';
import { usePrompt } from './use-prompt.ts';

export function App() {
  const [shown, show] = useState(true);
  const [asked, ask] = useState(false);
  const [heard, hear] = useState<string[]>([]);
  usePrompt(asked);
  return (
    <main>
      <h1>Earshot with React</h1>
      <nav>
        <button type="button" onClick={() => show(!shown)}>
          {shown ? 'Take away' : 'Put back'}
        </button>
        <button type="button" onClick={() => ask(!asked)}>
          {asked ? 'Ask no more' : 'Ask'}
        </button>
      </nav>
      {shown && <Feedback onHear={({ detail }) => hear((before) => [...before, detail.type])} />}
      <p>
        Heard: <output>{heard.join(' ')}</output>
      </p>
    </main>
  );
}
