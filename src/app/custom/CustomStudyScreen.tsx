import { useEffect, useState } from 'react';
import { useParams } from 'wouter';
import type { Queue } from '../../schedule/queue.ts';
import { momentNow } from '../collection/clock.ts';
import { m } from '../messages/messages.ts';
import { NoSuchPlace } from '../problem/NoSuchPlace.tsx';
import { type CustomScope, scopeOf } from '../routes.ts';
import { StudySession } from '../study/StudyScreen.tsx';
import { customCards } from './customQueue.ts';

/** Studies the cards of one's own choice that the address names. */
export function CustomStudyScreen() {
  const scope = scopeOf(useParams());
  return scope?.kind === 'custom' ? (
    <CustomStudy key={JSON.stringify(scope)} scope={scope} />
  ) : (
    <NoSuchPlace title={m.noSuchScope} />
  );
}

function CustomStudy({ scope }: { readonly scope: CustomScope }) {
  const [queue, setQueue] = useState<Queue>();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key of this component is its scope
  useEffect(() => {
    let wanted = true;
    void customCards(scope, momentNow()).then((found) => wanted && setQueue(found));
    return () => {
      wanted = false;
    };
  }, []);
  return queue === undefined ? (
    <p className="page">{m.loading}</p>
  ) : (
    <StudySession scope={scope} chosen={queue} />
  );
}
