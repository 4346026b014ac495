import { useText } from '../../language/language';
import { PageHeading } from '../../parts/page-heading';
import { goMessages } from '../../shell/go-shortcuts.messages';
import { ShortcutTable } from '../../shell/shortcut-table';

export const Screen = () => {
  const say = useText(goMessages);
  return (
    <div className="screen">
      <PageHeading title={say('title')} place="keys">
        {say('title')}
      </PageHeading>
      <ShortcutTable />
    </div>
  );
};
