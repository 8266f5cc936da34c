<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>AfterTalk</name>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1; %n waited in vain</source>
        <translation>
            <numerusform>%1; %n waited in vain</numerusform>
            <numerusform>%1; %n waited in vain</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Assemble</name>
    <message numerus="yes">
        <source>The file holds %n event(s) too many; the first one is kept.</source>
        <translation>
            <numerusform>The file holds %n event too many; the first one is kept.</numerusform>
            <numerusform>The file holds %n events too many; the first one is kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BalanceChecks</name>
    <message numerus="yes">
        <source>&quot;%1&quot; has %2 of the panel&apos;s %n seat(s); the policy wants %3 %.</source>
        <translation>
            <numerusform>&quot;%1&quot; has %2 of the panel&apos;s %n seat; the policy wants %3 %.</numerusform>
            <numerusform>&quot;%1&quot; has %2 of the panel&apos;s %n seats; the policy wants %3 %.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChairSentences</name>
    <message numerus="yes">
        <source>That is room for %n of you, with %1 each.</source>
        <translation>
            <numerusform>That is room for %n of you, with %1.</numerusform>
            <numerusform>That is room for %n of you, with %1 each.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChangeLines</name>
    <message numerus="yes">
        <source>%n more change(s)</source>
        <translation>
            <numerusform>%n more change</numerusform>
            <numerusform>%n more changes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckVerb</name>
    <message numerus="yes">
        <source>%n finding(s) accepted; --accepted shows them with the reasons.</source>
        <translation>
            <numerusform>%n finding accepted; --accepted shows it with the reason.</numerusform>
            <numerusform>%n findings accepted; --accepted shows them with the reasons.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ClockText</name>
    <message numerus="yes">
        <source>%1 (+%n day(s))</source>
        <translation>
            <numerusform>%1 (+%n day)</numerusform>
            <numerusform>%1 (+%n days)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n day(s) before)</source>
        <translation>
            <numerusform>%1 (%n day before)</numerusform>
            <numerusform>%1 (%n days before)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CueList</name>
    <message numerus="yes">
        <source>room for %n contribution(s) of %1</source>
        <translation>
            <numerusform>room for %n contribution of %1</numerusform>
            <numerusform>room for %n contributions of %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message numerus="yes">
        <source>%n run(s) in %1 are not as Moderato wrote them, and are left out. The event itself is not concerned. Recover the file to get what can be read of them.</source>
        <translation>
            <numerusform>%n run in %1 is not as Moderato wrote it, and is left out. The event itself is not concerned. Recover the file to get what can be read of it.</numerusform>
            <numerusform>%n runs in %1 are not as Moderato wrote them, and are left out. The event itself is not concerned. Recover the file to get what can be read of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExportVerb</name>
    <message numerus="yes">
        <source>%n file(s) are written to %1.</source>
        <translation>
            <numerusform>%n file is written to %1.</numerusform>
            <numerusform>%n files are written to %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The export was stopped; %n file(s) are written.</source>
        <translation>
            <numerusform>The export was stopped; %n file is written.</numerusform>
            <numerusform>The export was stopped; %n files are written.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message numerus="yes">
        <source>%n finding(s), worst: %1</source>
        <translation>
            <numerusform>%n finding, worst: %1</numerusform>
            <numerusform>%n findings, worst: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepted</numerusform>
            <numerusform>%n accepted</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Fit</name>
    <message numerus="yes">
        <source>%n segment(s) parked: %1.</source>
        <translation>
            <numerusform>%n segment parked: %1.</numerusform>
            <numerusform>%n segments parked: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FloorQueue</name>
    <message numerus="yes">
        <source>room for %n</source>
        <translation>
            <numerusform>room for %n</numerusform>
            <numerusform>room for %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting; no floor time is left</source>
        <translation>
            <numerusform>%n waiting; no floor time is left</numerusform>
            <numerusform>%n waiting; no floor time is left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: %1 each for all</source>
        <translation>
            <numerusform>%n waiting: %1</numerusform>
            <numerusform>%n waiting: %1 each for all</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody is waiting; room for %n, %1 each</source>
        <translation>
            <numerusform>Nobody is waiting; room for one, %1</numerusform>
            <numerusform>Nobody is waiting; room for %n, %1 each</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, %1 each: %2</source>
        <translation>
            <numerusform>%n waiting, %1 each: %2</numerusform>
            <numerusform>%n waiting, %1 each: %2</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FoundRuns</name>
    <message numerus="yes">
        <source>%n run(s) could not be read.</source>
        <translation>
            <numerusform>%n run could not be read.</numerusform>
            <numerusform>%n runs could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportVerb</name>
    <message numerus="yes">
        <source>%n session(s) imported into %1.</source>
        <translation>
            <numerusform>%n session imported into %1.</numerusform>
            <numerusform>%n sessions imported into %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) came along.</source>
        <translation>
            <numerusform>%n run came along.</numerusform>
            <numerusform>%n runs came along.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message numerus="yes">
        <source>%n named version(s) could not be read, nor what they were called.</source>
        <translation>
            <numerusform>%n named version could not be read, nor what it was called.</numerusform>
            <numerusform>%n named versions could not be read, nor what they were called.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The oldest %n edit(s) of the history could not be taken over; those after them can still be undone.</source>
        <translation>
            <numerusform>The oldest edit (%n) of the history could not be taken over; those after it can still be undone.</numerusform>
            <numerusform>The oldest %n edits of the history could not be taken over; those after them can still be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history could not be taken over: its %n edit(s) can&apos;t be read, or do not lead to what was recovered.</source>
        <translation>
            <numerusform>The history could not be taken over: its %n edit can&apos;t be read, or does not lead to what was recovered.</numerusform>
            <numerusform>The history could not be taken over: its %n edits can&apos;t be read, or do not lead to what was recovered.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) that were undone can&apos;t be done again.</source>
        <translation>
            <numerusform>%n edit that was undone can&apos;t be done again.</numerusform>
            <numerusform>%n edits that were undone can&apos;t be done again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LearnedText</name>
    <message numerus="yes">
        <source>%n observed</source>
        <translation>
            <numerusform>%n observed</numerusform>
            <numerusform>%n observed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>From %n observations of a kind on they replace the forecast&apos;s assumption; rehearsals, and segments that were cut off, do not count.</source>
        <translation>
            <numerusform>From %n observation of a kind on it replaces the forecast&apos;s assumption; rehearsals, and segments that were cut off, do not count.</numerusform>
            <numerusform>From %n observations of a kind on they replace the forecast&apos;s assumption; rehearsals, and segments that were cut off, do not count.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message numerus="yes">
        <source>Tick %n who leave(s); %1 ticked.</source>
        <translation>
            <numerusform>Tick the one who leaves; %1 ticked.</numerusform>
            <numerusform>Tick the %n who leave; %1 ticked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LivePace</name>
    <message numerus="yes">
        <source>%n way(s) to use the time won</source>
        <translation>
            <numerusform>%n way to use the time won</numerusform>
            <numerusform>%n ways to use the time won</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to end on time</source>
        <translation>
            <numerusform>%n way to end on time</numerusform>
            <numerusform>%n ways to end on time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to make up time</source>
        <translation>
            <numerusform>%n way to make up time</numerusform>
            <numerusform>%n ways to make up time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1. Ways to make up time, the mildest first; %n of them end(s) on time (✓):</source>
        <translation>
            <numerusform>%1. Ways to make up time, the mildest first; %n of them ends on time (✓):</numerusform>
            <numerusform>%1. Ways to make up time, the mildest first; %n of them end on time (✓):</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiveWords</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LossWords</name>
    <message numerus="yes">
        <source>%n event(s) could not be read.</source>
        <translation>
            <numerusform>%n event could not be read.</numerusform>
            <numerusform>%n events could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) could not be read.</source>
        <translation>
            <numerusform>%n person could not be read.</numerusform>
            <numerusform>%n people could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) could not be read.</source>
        <translation>
            <numerusform>%n session could not be read.</numerusform>
            <numerusform>%n sessions could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) could not be read.</source>
        <translation>
            <numerusform>%n participant could not be read.</numerusform>
            <numerusform>%n participants could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted finding(s) could not be read.</source>
        <translation>
            <numerusform>%n accepted finding could not be read.</numerusform>
            <numerusform>%n accepted findings could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted finding(s) could not be kept, because the session is lost.</source>
        <translation>
            <numerusform>%n accepted finding could not be kept, because the session is lost.</numerusform>
            <numerusform>%n accepted findings could not be kept, because the session is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agenda(s) could not be read.</source>
        <translation>
            <numerusform>%n agenda could not be read.</numerusform>
            <numerusform>%n agendas could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) could not be read.</source>
        <translation>
            <numerusform>%n part could not be read.</numerusform>
            <numerusform>%n parts could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) could not be read.</source>
        <translation>
            <numerusform>%n segment could not be read.</numerusform>
            <numerusform>%n segments could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) could not be read.</source>
        <translation>
            <numerusform>%n turn could not be read.</numerusform>
            <numerusform>%n turns could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) could not be kept, because the segment is lost.</source>
        <translation>
            <numerusform>%n turn could not be kept, because the segment is lost.</numerusform>
            <numerusform>%n turns could not be kept, because the segment is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) could not be read.</source>
        <translation>
            <numerusform>%n question could not be read.</numerusform>
            <numerusform>%n questions could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) could not be kept, because the segment is lost.</source>
        <translation>
            <numerusform>%n question could not be kept, because the segment is lost.</numerusform>
            <numerusform>%n questions could not be kept, because the segment is lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) could not be read.</source>
        <translation>
            <numerusform>%n cue could not be read.</numerusform>
            <numerusform>%n cues could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) could not be kept, because the segment is lost.</source>
        <translation>
            <numerusform>%n cue could not be kept, because the segment is lost.</numerusform>
            <numerusform>%n cues could not be kept, because the segment is lost.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Losses</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>And %n more.</numerusform>
            <numerusform>And %n more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeRuns</name>
    <message numerus="yes">
        <source>New here: %1, with %n entries.</source>
        <translation>
            <numerusform>New here: %1, with %n entry.</numerusform>
            <numerusform>New here: %1, with %n entries.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Further entries (%n) of %1.</source>
        <translation>
            <numerusform>Further entries (%n) of %1.</numerusform>
            <numerusform>Further entries (%n) of %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeSides</name>
    <message numerus="yes">
        <source>%n run(s) in %1 are not as Moderato wrote them, and stay there.</source>
        <translation>
            <numerusform>%n run in %1 is not as Moderato wrote it, and stays there.</numerusform>
            <numerusform>%n runs in %1 are not as Moderato wrote them, and stay there.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message numerus="yes">
        <source>%n change(s) come(s) in</source>
        <translation>
            <numerusform>%n change comes in</numerusform>
            <numerusform>%n changes come in</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a choice</source>
        <translation>
            <numerusform>%n needs a choice</numerusform>
            <numerusform>%n need a choice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelChecks</name>
    <message numerus="yes">
        <source>%1 panellist(s)</source>
        <translation>
            <numerusform>%1 panellist</numerusform>
            <numerusform>%1 panellists</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 is (are) more than the time allows: </source>
        <translation>
            <numerusform>%1 is more than the time allows: </numerusform>
            <numerusform>%1 are more than the time allows: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n panellist(s) at most leave(s) the floor its %1 of %2.</source>
        <translation>
            <numerusform>%n panellist at most leaves the floor its %1 of %2.</numerusform>
            <numerusform>%n panellists at most leave the floor its %1 of %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 take(s) %2; with %3 for %4 the floor keeps %5 of %6.</source>
        <translation>
            <numerusform>%1 takes %2; with %3 for %4 the floor keeps %5 of %6.</numerusform>
            <numerusform>%1 take %2; with %3 for %4 the floor keeps %5 of %6.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The policy&apos;s largest panel is %n.</source>
        <translation>
            <numerusform>The policy&apos;s largest panel is %n.</numerusform>
            <numerusform>The policy&apos;s largest panel is %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PanelTrial</name>
    <message numerus="yes">
        <source>%1, %2 people take %3 more than the %4 there are.</source>
        <translation>
            <numerusform>%1, %2 person takes %3 more than the %4 there are.</numerusform>
            <numerusform>%1, %2 people take %3 more than the %4 there are.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 people leave nothing of %3 to the floor.</source>
        <translation>
            <numerusform>%1, %2 person leaves nothing of %3 to the floor.</numerusform>
            <numerusform>%1, %2 people leave nothing of %3 to the floor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 people leave %3 to the floor, %4 of %5.</source>
        <translation>
            <numerusform>%1, %2 person leaves %3 to the floor, %4 of %5.</numerusform>
            <numerusform>%1, %2 people leave %3 to the floor, %4 of %5.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>At most %1 people leave it the %2 that it should have.</source>
        <translation>
            <numerusform>At most %1 person leaves it the %2 that it should have.</numerusform>
            <numerusform>At most %1 people leave it the %2 that it should have.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people: panel %1, %2 too much</source>
        <translation>
            <numerusform>%n person: panel %1, %2 too much</numerusform>
            <numerusform>%n people: panel %1, %2 too much</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people: panel %1, floor %2 (%3 %)</source>
        <translation>
            <numerusform>%n person: panel %1, floor %2 (%3 %)</numerusform>
            <numerusform>%n people: panel %1, floor %2 (%3 %)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeopleChecks</name>
    <message numerus="yes">
        <source>%1 has %n turn(s) and has not been asked yet.</source>
        <translation>
            <numerusform>%1 has %n turn and has not been asked yet.</numerusform>
            <numerusform>%1 has %n turns and has not been asked yet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n turn(s) and has not confirmed.</source>
        <translation>
            <numerusform>%1 has %n turn and has not confirmed.</numerusform>
            <numerusform>%1 has %n turns and has not confirmed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n turn(s) and has not confirmed; invited on %2.</source>
        <translation>
            <numerusform>%1 has %n turn and has not confirmed; invited on %2.</numerusform>
            <numerusform>%1 has %n turns and has not confirmed; invited on %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left.</source>
        <translation>
            <numerusform>%n day left.</numerusform>
            <numerusform>%n days left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has declined and still has %n turn(s).</source>
        <translation>
            <numerusform>%1 has declined and still has %n turn.</numerusform>
            <numerusform>%1 has declined and still has %n turns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sends somebody else and still has %n turn(s).</source>
        <translation>
            <numerusform>%1 sends somebody else and still has %n turn.</numerusform>
            <numerusform>%1 sends somebody else and still has %n turns.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sends %2 and still has %n turn(s).</source>
        <translation>
            <numerusform>%1 sends %2 and still has %n turn.</numerusform>
            <numerusform>%1 sends %2 and still has %n turns.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RecoverVerb</name>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) of the history</source>
        <translation>
            <numerusform>%n edit of the history</numerusform>
            <numerusform>%n edits of the history</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n named version(s)</source>
        <translation>
            <numerusform>%n named version</numerusform>
            <numerusform>%n named versions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n run</numerusform>
            <numerusform>%n runs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message numerus="yes">
        <source>Cut %n segment(s) by %1 in all</source>
        <translation>
            <numerusform>Cut %n segment by %1</numerusform>
            <numerusform>Cut %n segments by %1 in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentNames</name>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message numerus="yes">
        <source>--session %1: the event holds %n session(s).</source>
        <translation>
            <numerusform>--session %1: the event holds %n session.</numerusform>
            <numerusform>--session %1: the event holds %n sessions.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>--agenda %1: the session holds %n agenda(s).</source>
        <translation>
            <numerusform>--agenda %1: the session holds %n agenda.</numerusform>
            <numerusform>--agenda %1: the session holds %n agendas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) in %1 are not as Moderato wrote them, and are left out. Recover the file to get what can be read of them.</source>
        <translation>
            <numerusform>%n run in %1 is not as Moderato wrote it, and is left out. Recover the file to get what can be read of it.</numerusform>
            <numerusform>%n runs in %1 are not as Moderato wrote them, and are left out. Recover the file to get what can be read of them.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Show</name>
    <message numerus="yes">
        <source>floor %1 (%2 %, room for %n intervention(s) of %3)</source>
        <translation>
            <numerusform>floor %1 (%2 %, room for %n intervention of %3)</numerusform>
            <numerusform>floor %1 (%2 %, room for %n interventions of %3)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SpokenText</name>
    <message numerus="yes">
        <source>%n minute(s)</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n second(s)</source>
        <translation>
            <numerusform>%n second</numerusform>
            <numerusform>%n seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 and %n more</numerusform>
            <numerusform>%1 and %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message numerus="yes">
        <source>room for %n intervention(s) of %1 each</source>
        <translation>
            <numerusform>room for %n intervention of %1 each</numerusform>
            <numerusform>room for %n interventions of %1 each</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message numerus="yes">
        <source>an image of %n byte(s)</source>
        <translation>
            <numerusform>an image of %n byte</numerusform>
            <numerusform>an image of %n bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moderato::AgendaModel</name>
    <message numerus="yes">
        <source>%n speaker(s), %1</source>
        <translation>
            <numerusform>%n speaker, %1</numerusform>
            <numerusform>%n speakers, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) in conversation</source>
        <translation>
            <numerusform>%n speaker in conversation</numerusform>
            <numerusform>%n speakers in conversation</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moderato::ChecksView</name>
    <message numerus="yes">
        <source>Checks: %n piece(s) of advice</source>
        <translation>
            <numerusform>Checks: %n piece of advice</numerusform>
            <numerusform>Checks: %n pieces of advice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moderato::ClipboardCommands</name>
    <message numerus="yes">
        <source>%n segment(s) copied</source>
        <translation>
            <numerusform>%n segment copied</numerusform>
            <numerusform>%n segments copied</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) cut</source>
        <translation>
            <numerusform>%n segment cut</numerusform>
            <numerusform>%n segments cut</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moderato::CompareModel</name>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n changed</numerusform>
            <numerusform>%n changed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n moved</numerusform>
            <numerusform>%n moved</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only %1</source>
        <translation>
            <numerusform>%n only %1</numerusform>
            <numerusform>%n only %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moderato::DoneLine</name>
    <message numerus="yes">
        <source>%n person(s) came back with it: %1.</source>
        <translation>
            <numerusform>%n person came back with it: %1.</numerusform>
            <numerusform>%n people came back with it: %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moderato::EditedBar</name>
    <message numerus="yes">
        <source>The plan was edited meanwhile, %n change(s) to what is still to come: %1</source>
        <translation>
            <numerusform>The plan was edited meanwhile, %n change to what is still to come: %1</numerusform>
            <numerusform>The plan was edited meanwhile, %n changes to what is still to come: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moderato::EventOverview</name>
    <message numerus="yes">
        <source>%n clash(es) of people</source>
        <translation>
            <numerusform>%n clash of people</numerusform>
            <numerusform>%n clashes of people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Move session by %n day(s)</source>
        <translation>
            <numerusform>Move session by %n day</numerusform>
            <numerusform>Move session by %n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moderato::Files</name>
    <message numerus="yes">
        <source>%n session(s) imported. Undo takes them out again.</source>
        <translation>
            <numerusform>%n session imported. Undo takes it out again.</numerusform>
            <numerusform>%n sessions imported. Undo takes them out again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moderato::FindBar</name>
    <message numerus="yes">
        <source>%1 of %n</source>
        <translation>
            <numerusform>%1 of %n</numerusform>
            <numerusform>%1 of %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moderato::Handouts</name>
    <message numerus="yes">
        <source>Stopped after %n file(s)</source>
        <translation>
            <numerusform>Stopped after %n file</numerusform>
            <numerusform>Stopped after %n files</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in %1</source>
        <translation>
            <numerusform>%n file is in %1</numerusform>
            <numerusform>%n files are in %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with these names are in the folder already. They can be replaced, or you choose another folder.</source>
        <translation>
            <numerusform>%n file with this name is in the folder already. It can be replaced, or you choose another folder.</numerusform>
            <numerusform>%n files with these names are in the folder already. They can be replaced, or you choose another folder.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moderato::MergeDialog</name>
    <message numerus="yes">
        <source>%n still to choose.</source>
        <translation>
            <numerusform>%n still to choose.</numerusform>
            <numerusform>%n still to choose.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moderato::PanelWhatIf</name>
    <message numerus="yes">
        <source>For this size %n more people are to be added in the inspector.</source>
        <translation>
            <numerusform>For this size %n more person is to be added in the inspector.</numerusform>
            <numerusform>For this size %n more people are to be added in the inspector.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moderato::PeopleModel</name>
    <message numerus="yes">
        <source>Change %1 of %n person(s)</source>
        <translation>
            <numerusform>Change %1 of %n person</numerusform>
            <numerusform>Change %1 of %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moderato::PeoplePage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n turn(s)</source>
        <translation>
            <numerusform>%1 with %n turn</numerusform>
            <numerusform>%1 with %n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n turn</numerusform>
            <numerusform>%n turns</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All of these %n name(s) are in the event already.</source>
        <translation>
            <numerusform>This name is in the event already.</numerusform>
            <numerusform>All of these %n names are in the event already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Paste %n person(s)</source>
        <translation>
            <numerusform>Paste %n person</numerusform>
            <numerusform>Paste %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n person(s).</source>
        <translation>
            <numerusform>Added %n person.</numerusform>
            <numerusform>Added %n people.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) stood in the event already.</source>
        <translation>
            <numerusform>%n name stood in the event already.</numerusform>
            <numerusform>%n names stood in the event already.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n person(s)</source>
        <translation>
            <numerusform>%1 of %n person</numerusform>
            <numerusform>%1 of %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moderato::PeopleView</name>
    <message numerus="yes">
        <source>Delete %n person(s)</source>
        <translation>
            <numerusform>Delete %n person</numerusform>
            <numerusform>Delete %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 for %n person(s)</source>
        <translation>
            <numerusform>Set %1 for %n person</numerusform>
            <numerusform>Set %1 for %n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Take %n person(s) out of the session</source>
        <translation>
            <numerusform>Take %n person out of the session</numerusform>
            <numerusform>Take %n people out of the session</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moderato::TimelineCanvas</name>
    <message numerus="yes">
        <source>%n segment(s) selected, %1 in all</source>
        <translation>
            <numerusform>%n segment selected, %1 in all</numerusform>
            <numerusform>%n segments selected, %1 in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moderato::Toast</name>
    <message numerus="yes">
        <source>New: %1 (and %n more)</source>
        <translation>
            <numerusform>New: %1 (and %n more)</numerusform>
            <numerusform>New: %1 (and %n more)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moderato::ValueDialog</name>
    <message numerus="yes">
        <source>%1 for %n person(s):</source>
        <translation>
            <numerusform>%1 for %n person:</numerusform>
            <numerusform>%1 for %n people:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set for %n person(s)</source>
        <translation>
            <numerusform>Set for %n person</numerusform>
            <numerusform>Set for %n people</numerusform>
        </translation>
    </message>
</context>
</TS>
