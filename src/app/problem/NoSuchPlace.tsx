import { Link } from 'wouter';
import { m } from '../messages/messages.ts';

/** An address that leads nowhere, and the way back. */
export function NoSuchPlace({ title }: { readonly title: string }) {
  return (
    <section className="page notice">
      <h1>{title}</h1>
      <p>
        <Link href="/" className="button">
          {m.backToDecks}
        </Link>
      </p>
    </section>
  );
}
