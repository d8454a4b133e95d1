import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useState } from 'react';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import type { Account } from '../features/account/me.ts';
import { Conversation } from '../features/chat/conversation.tsx';
import { conversationsQuery } from '../features/chat/conversations.ts';
import { NewConversation } from '../features/chat/new-conversation.tsx';
import type { MessageFocus } from '../features/chat/thread.tsx';
import { NotFound } from './not-found.tsx';

/** Which conversation an address shows. */
export function ChatRoutes({
  account,
  focus,
  onFailure,
}: {
  readonly account: Account;
  readonly focus?: MessageFocus | undefined;
  readonly onFailure: (failure: unknown) => void;
}) {
  const [, navigate] = useLocation();
  const [opened, setOpened] = useState<string>();
  const open = (conversationId: string) => {
    setOpened(conversationId);
    navigate(`/c/${conversationId}`);
  };
  const fresh = <NewConversation accountId={account.id} displayName={account.displayName} onOpened={open} />;

  return (
    <Switch>
      <Route path="/">
        <Newest otherwise={fresh} />
      </Route>
      <Route path="/new">{fresh}</Route>
      <Route path="/c/:id">
        {({ id }) => (
          <Conversation
            key={id}
            accountId={account.id}
            displayName={account.displayName}
            conversationId={id}
            sendAtOnce={opened === id}
            focus={focus}
            onBranched={open}
            onFailure={onFailure}
          />
        )}
      </Route>
      <Route>
        <NotFound />
      </Route>
    </Switch>
  );
}

/** Goes to the conversation that changed last. */
function Newest({ otherwise }: { readonly otherwise: ReactNode }) {
  const { data, isError } = useQuery(conversationsQuery);
  const newest = data?.[0];
  if (newest) return <Redirect to={`/c/${newest.id}`} replace />;
  return data || isError ? otherwise : null;
}
