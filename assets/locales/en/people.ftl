# Who practises here, and who is reported on together.

rail-who = Just me
rail-who-name = { $name }: change who practises
command-who = Change who practises
command-who-help = Each person has their own progress
command-practise-as = Practise as { $title }
command-practise-as-help = Library, history and progress are theirs from now on
command-see-everyone = Show everybody's attempts
command-see-everyone-help = Those of all who practise on this machine
command-see-own = Show only your own attempts
command-see-own-help = Those of whoever practises now
command-join-group = Put into the group
command-join-group-help = Reports can be narrowed to a group
command-leave-group = Take out of the group
command-leave-group-help = Their attempts stay where they are

who-title = Who practises here?
who-words = So that several people can use this machine, each with their own progress. A pseudonym will do. It stays on this machine, and stands in your reports.
who-new = Name or pseudonym
who-new-help = For somebody who has not practised here before.
who-add = Practise under this name
who-use = Use this name
who-just-me = Just me
who-unnamed = No name
who-practised = { $n ->
    [one] { $n } attempt
   *[other] { $n } attempts
}, the latest { $when }
who-not-practised = Nothing practised yet

settings-who = Who practises now
settings-who-help = Library, history and progress show what this person has practised.
settings-people = People
settings-people-words = Everybody who has practised on this machine.
settings-groups = Groups
settings-groups-words = For trainers: a report can be narrowed to a group. Press a name to put somebody in or take them out; somebody can be in several groups.
settings-group-new = New group
settings-group-new-help = Write a name, then press who belongs to it.

notice-practises = { $name } practises now.
notice-practises-unnamed = You practise without a name now.
notice-people-unread = Who practises here could not be read.
notice-group-unchanged = The group was not changed.

history-lead-everyone = { $n ->
    [one] One attempt by everybody together
   *[other] { $n } attempts by everybody together
}
