<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>Actions</name>
    <message>
        <source>&amp;New event…</source>
        <translation>&amp;Nouvel événement…</translation>
    </message>
    <message>
        <source>Make a new event file</source>
        <translation>Créer un nouveau fichier d’événement</translation>
    </message>
    <message>
        <source>New &amp;window</source>
        <translation>Nouvelle &amp;fenêtre</translation>
    </message>
    <message>
        <source>Show the same event in another window too</source>
        <translation>Montrer le même événement dans une autre fenêtre aussi</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open an event file</source>
        <translation>Ouvrir un fichier d’événement</translation>
    </message>
    <message>
        <source>&amp;Save a copy…</source>
        <translation>&amp;Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Write the event as it is into another file</source>
        <translation>Écrire l’événement tel qu’il est dans un autre fichier</translation>
    </message>
    <message>
        <source>Save a copy to s&amp;hare…</source>
        <translation>Enregistrer une copie à &amp;partager…</translation>
    </message>
    <message>
        <source>Write the event into another file without what is private in it</source>
        <translation>Écrire l’événement dans un autre fichier, sans ce qu’il contient de privé</translation>
    </message>
    <message>
        <source>Mer&amp;ge a copy…</source>
        <translation>F&amp;usionner une copie…</translation>
    </message>
    <message>
        <source>Take in what somebody changed in another copy of this event</source>
        <translation>Reprendre ce que quelqu’un a modifié dans une autre copie de cet événement</translation>
    </message>
    <message>
        <source>&amp;Versions…</source>
        <translation>&amp;Versions…</translation>
    </message>
    <message>
        <source>Name the event as it is now, compare with earlier states, and bring one back</source>
        <translation>Nommer l’événement tel qu’il est, le comparer à des états antérieurs et en rétablir un</translation>
    </message>
    <message>
        <source>H&amp;andouts…</source>
        <translation>&amp;Documents…</translation>
    </message>
    <message>
        <source>See all sheets as they will be printed: run of show, briefs, scripts; save and print them</source>
        <translation>Voir toutes les feuilles telles qu’elles seront imprimées&#xa0;: conducteur, fiches, textes&#xa0;; les enregistrer et les imprimer</translation>
    </message>
    <message>
        <source>&amp;Export run of show…</source>
        <translation>E&amp;xporter le conducteur…</translation>
    </message>
    <message>
        <source>Write the shown agenda as a PDF to hand out</source>
        <translation>Écrire le déroulé affiché en PDF, à distribuer</translation>
    </message>
    <message>
        <source>&amp;Print the run of show…</source>
        <translation>&amp;Imprimer le conducteur…</translation>
    </message>
    <message>
        <source>Print the shown agenda as it is exported</source>
        <translation>Imprimer le déroulé affiché comme il est exporté</translation>
    </message>
    <message>
        <source>Save as &amp;template…</source>
        <translation>Enre&amp;gistrer comme modèle…</translation>
    </message>
    <message>
        <source>Keep this event as something that new events can begin with</source>
        <translation>Garder cet événement comme point de départ de nouveaux événements</translation>
    </message>
    <message>
        <source>Open the sa&amp;mple</source>
        <translation>Ouvrir l’exemp&amp;le</translation>
    </message>
    <message>
        <source>Open the sample event</source>
        <translation>Ouvrir l’événement d’exemple</translation>
    </message>
    <message>
        <source>Make the sample event as it was at first</source>
        <translation>Remettre l’événement d’exemple comme il était au début</translation>
    </message>
    <message>
        <source>&amp;Close window</source>
        <translation>Fermer &amp;cette fenêtre</translation>
    </message>
    <message>
        <source>Close this window; everything is saved already</source>
        <translation>Fermer cette fenêtre&#xa0;; tout est déjà enregistré</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Close all windows; everything is saved already</source>
        <translation>Fermer toutes les fenêtres&#xa0;; tout est déjà enregistré</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>Take back the last edit</source>
        <translation>Défaire la dernière modification</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Do the edit again that was taken back</source>
        <translation>Refaire la modification annulée</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cou&amp;per</translation>
    </message>
    <message>
        <source>Take the selected segments or part out, to be pasted elsewhere</source>
        <translation>Retirer les segments ou la partie sélectionnés pour les coller ailleurs</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Copy the selected segments or part, also as a table for a spreadsheet</source>
        <translation>Copier les segments ou la partie sélectionnés, aussi comme tableau pour un tableur</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;oller</translation>
    </message>
    <message>
        <source>Put in what was copied, or a text with one agenda item a line</source>
        <translation>Insérer ce qui a été copié, ou un texte avec un point par ligne</translation>
    </message>
    <message>
        <source>Copy agenda as te&amp;xt</source>
        <translation>Copier le déroulé en te&amp;xte</translation>
    </message>
    <message>
        <source>Put the shown agenda and its sum on the clipboard, for chat and mail</source>
        <translation>Mettre le déroulé affiché et sa somme dans le presse-papiers, pour la messagerie et le courriel</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Tout sé&amp;lectionner</translation>
    </message>
    <message>
        <source>Select all segments of the shown agenda</source>
        <translation>Sélectionner tous les segments du déroulé affiché</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>Find segments by title, name or question</source>
        <translation>Chercher des segments par titre, nom ou question</translation>
    </message>
    <message>
        <source>Co&amp;mmands…</source>
        <translation>Co&amp;mmandes…</translation>
    </message>
    <message>
        <source>Find any command by its words</source>
        <translation>Trouver une commande par ses mots</translation>
    </message>
    <message>
        <source>Prefere&amp;nces…</source>
        <translation>Préfére&amp;nces…</translation>
    </message>
    <message>
        <source>What new sessions and panellists get, paper, and colours</source>
        <translation>Ce que reçoivent les nouvelles sessions et les panélistes, le papier, les couleurs</translation>
    </message>
    <message>
        <source>Add &amp;segment</source>
        <translation>Ajouter un &amp;segment</translation>
    </message>
    <message>
        <source>Add a segment after the selected one</source>
        <translation>Ajouter un segment après celui qui est sélectionné</translation>
    </message>
    <message>
        <source>Put the selected segments under a heading of their own</source>
        <translation>Mettre les segments sélectionnés sous un titre commun</translation>
    </message>
    <message>
        <source>D&amp;uplicate</source>
        <translation>D&amp;upliquer</translation>
    </message>
    <message>
        <source>Copy the selected segment</source>
        <translation>Copier le segment sélectionné</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>Suppri&amp;mer</translation>
    </message>
    <message>
        <source>Delete the selected segments, or the heading of the selected part</source>
        <translation>Supprimer les segments sélectionnés, ou le titre de la partie sélectionnée</translation>
    </message>
    <message>
        <source>Move the selected segment earlier</source>
        <translation>Avancer le segment sélectionné dans l’ordre</translation>
    </message>
    <message>
        <source>Move do&amp;wn</source>
        <translation>Desce&amp;ndre</translation>
    </message>
    <message>
        <source>Move the selected segment later</source>
        <translation>Reculer le segment sélectionné dans l’ordre</translation>
    </message>
    <message>
        <source>Par&amp;k or bring back</source>
        <translation>Mettre de côté ou &amp;remettre</translation>
    </message>
    <message>
        <source>Take the selected segment out of the time, or back in</source>
        <translation>Sortir le segment sélectionné du temps compté, ou l’y remettre</translation>
    </message>
    <message>
        <source>Let the first two parts, or the selected one and the next, change places</source>
        <translation>Échanger les places des deux premières parties, ou de la partie sélectionnée et de la suivante</translation>
    </message>
    <message>
        <source>New &amp;alternative</source>
        <translation>Nouvelle &amp;variante</translation>
    </message>
    <message>
        <source>Add an empty agenda beside the others</source>
        <translation>Ajouter un déroulé vide à côté des autres</translation>
    </message>
    <message>
        <source>Dup&amp;licate alternative</source>
        <translation>Dup&amp;liquer la variante</translation>
    </message>
    <message>
        <source>Copy the shown agenda as another alternative</source>
        <translation>Copier le déroulé affiché comme une autre variante</translation>
    </message>
    <message>
        <source>&amp;Rename alternative…</source>
        <translation>Ren&amp;ommer la variante…</translation>
    </message>
    <message>
        <source>Give the shown agenda another name</source>
        <translation>Donner un autre nom au déroulé affiché</translation>
    </message>
    <message>
        <source>&amp;Choose this alternative</source>
        <translation>Ret&amp;enir cette variante</translation>
    </message>
    <message>
        <source>Make the shown agenda the one that the session follows</source>
        <translation>Faire du déroulé affiché celui que suit la session</translation>
    </message>
    <message>
        <source>D&amp;elete alternative</source>
        <translation>Supprimer la var&amp;iante</translation>
    </message>
    <message>
        <source>Delete the shown agenda</source>
        <translation>Supprimer le déroulé affiché</translation>
    </message>
    <message>
        <source>C&amp;ompare…</source>
        <translation>Com&amp;parer…</translation>
    </message>
    <message>
        <source>Two alternatives or versions side by side</source>
        <translation>Deux variantes ou versions côte à côte</translation>
    </message>
    <message>
        <source>&amp;New session</source>
        <translation>&amp;Nouvelle session</translation>
    </message>
    <message>
        <source>Add a session to the event</source>
        <translation>Ajouter une session à l’événement</translation>
    </message>
    <message>
        <source>New from &amp;template…</source>
        <translation>Nouvelle depuis un &amp;modèle…</translation>
    </message>
    <message>
        <source>Add the sessions of a template to the event</source>
        <translation>Ajouter à l’événement les sessions d’un modèle</translation>
    </message>
    <message>
        <source>D&amp;uplicate session</source>
        <translation>D&amp;upliquer la session</translation>
    </message>
    <message>
        <source>Copy the shown session with its agendas as a new one</source>
        <translation>Copier la session affichée et ses déroulés en une nouvelle session</translation>
    </message>
    <message>
        <source>&amp;Copy session</source>
        <translation>&amp;Copier la session</translation>
    </message>
    <message>
        <source>Put the shown session on the clipboard, to be pasted in this or another event</source>
        <translation>Mettre la session affichée dans le presse-papiers, pour la coller dans cet événement ou un autre</translation>
    </message>
    <message>
        <source>&amp;Delete session</source>
        <translation>&amp;Supprimer la session</translation>
    </message>
    <message>
        <source>Delete the shown session with all its agendas</source>
        <translation>Supprimer la session affichée et tous ses déroulés</translation>
    </message>
    <message>
        <source>&amp;Run the session</source>
        <translation>&amp;Conduire la session</translation>
    </message>
    <message>
        <source>Run the shown session&apos;s chosen agenda: its clocks, speakers and queue, and ways to end on time</source>
        <translation>Conduire le déroulé retenu de la session affichée&#xa0;: horloges, prises de parole, file d’attente et moyens de finir à l’heure</translation>
    </message>
    <message>
        <source>Re&amp;hearse</source>
        <translation>&amp;Répéter</translation>
    </message>
    <message>
        <source>Try the shown agenda, up to 60 times as fast and with made-up overruns</source>
        <translation>Essayer le déroulé affiché, jusqu’à 60 fois plus vite et avec des dépassements inventés</translation>
    </message>
    <message>
        <source>&amp;Stage display</source>
        <translation>&amp;Affichage de scène</translation>
    </message>
    <message>
        <source>A large clock for those who speak, on a monitor of its own</source>
        <translation>Une grande horloge pour qui parle, sur un écran à part</translation>
    </message>
    <message>
        <source>S&amp;mall clock</source>
        <translation>&amp;Petite horloge</translation>
    </message>
    <message>
        <source>A small clock above all windows, where there is but one screen</source>
        <translation>Une petite horloge au-dessus de toutes les fenêtres, quand il n’y a qu’un écran</translation>
    </message>
    <message>
        <source>How it &amp;went…</source>
        <translation>&amp;Bilan…</translation>
    </message>
    <message>
        <source>Planned and actual times, who spoke for how long, and where an overrun came from</source>
        <translation>Temps prévus et réels, qui a parlé combien de temps, et d’où vient un dépassement</translation>
    </message>
    <message>
        <source>R&amp;uns…</source>
        <translation>C&amp;onduites…</translation>
    </message>
    <message>
        <source>All runs and rehearsals in this file: go on with one, or delete it</source>
        <translation>Toutes les conduites et répétitions de ce fichier&#xa0;: en reprendre une ou la supprimer</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>S&amp;tructure</translation>
    </message>
    <message>
        <source>The agenda as a table that is edited in place</source>
        <translation>Le déroulé sous forme de tableau, à modifier sur place</translation>
    </message>
    <message>
        <source>&amp;Timeline</source>
        <translation>&amp;Chronologie</translation>
    </message>
    <message>
        <source>The agenda to scale, to drag and stretch</source>
        <translation>Le déroulé à l’échelle, à glisser et à étirer</translation>
    </message>
    <message>
        <source>&amp;People</source>
        <translation>&amp;Personnes</translation>
    </message>
    <message>
        <source>The roster of the event</source>
        <translation>La liste des personnes de l’événement</translation>
    </message>
    <message>
        <source>&amp;All sessions</source>
        <translation>Toutes les &amp;sessions</translation>
    </message>
    <message>
        <source>The sessions of the event by clock and room</source>
        <translation>Les sessions de l’événement par heure et par lieu</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>Make all text larger</source>
        <translation>Agrandir tous les textes</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>Make all text smaller</source>
        <translation>Réduire tous les textes</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Taille &amp;habituelle</translation>
    </message>
    <message>
        <source>Give text its usual size</source>
        <translation>Rendre aux textes leur taille habituelle</translation>
    </message>
    <message>
        <source>&amp;Dark colours</source>
        <translation>Couleurs so&amp;mbres</translation>
    </message>
    <message>
        <source>Light text on dark ground</source>
        <translation>Texte clair sur fond sombre</translation>
    </message>
    <message>
        <source>&amp;What is this?</source>
        <translation>&amp;Qu’est-ce que c’est&#xa0;?</translation>
    </message>
    <message>
        <source>Say what the place with the cursor is for</source>
        <translation>Dire à quoi sert l’endroit où se trouve le curseur</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Raccourcis &amp;clavier</translation>
    </message>
    <message>
        <source>All commands that have a key</source>
        <translation>Toutes les commandes qui ont une touche</translation>
    </message>
    <message>
        <source>&amp;About Moderato</source>
        <translation>À &amp;propos de Moderato</translation>
    </message>
    <message>
        <source>Version and licence</source>
        <translation>Version et licence</translation>
    </message>
    <message>
        <source>Reset the samp&amp;le</source>
        <translation>Ré&amp;tablir l’exemple</translation>
    </message>
    <message>
        <source>&amp;Move up</source>
        <translation>Mon&amp;ter</translation>
    </message>
    <message>
        <source>Swap &amp;two parts</source>
        <translation>Permuter &amp;deux parties</translation>
    </message>
    <message>
        <source>&amp;Group into a part</source>
        <translation>&amp;Grouper en une partie</translation>
    </message>
    <message>
        <source>&amp;Import…</source>
        <translation>I&amp;mporter…</translation>
    </message>
    <message>
        <source>Add the sessions of an agenda in text or a table, of a calendar, or of an exported event</source>
        <translation>Ajouter les sessions d’un déroulé en texte ou en tableau, d’un calendrier ou d’un événement exporté</translation>
    </message>
    <message>
        <source>Me&amp;nd…</source>
        <translation>&amp;Corriger…</translation>
    </message>
    <message>
        <source>What would mend the worst finding of the checks, and what it costs</source>
        <translation>Ce qui corrigerait le constat le plus grave des vérifications, et ce que cela coûte</translation>
    </message>
</context>
<context>
    <name>AfterSheet</name>
    <message>
        <source>Planned for</source>
        <translation>Prévu pour</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Déroulé</translation>
    </message>
    <message>
        <source>This was a rehearsal.</source>
        <translation>C’était une répétition.</translation>
    </message>
    <message>
        <source>Planned and actual</source>
        <translation>Prévu et réel</translation>
    </message>
    <message>
        <source>What was not reached</source>
        <translation>Ce qui n’a pas été atteint</translation>
    </message>
    <message>
        <source>Where the difference came from</source>
        <translation>D’où vient l’écart</translation>
    </message>
    <message>
        <source>Who spoke for how long</source>
        <translation>Qui a parlé combien de temps</translation>
    </message>
    <message>
        <source>No turns were timed, so this is not known.</source>
        <translation>Aucune prise de parole n’a été chronométrée&#xa0;: on ne le sait donc pas.</translation>
    </message>
    <message>
        <source>Shares of the talk</source>
        <translation>Parts du temps de parole</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>La salle</translation>
    </message>
    <message>
        <source>What all runs show</source>
        <translation>Ce que montrent toutes les conduites</translation>
    </message>
    <message>
        <source>This session has not been run yet. Begin it in the conduct window on the day, or rehearse it there: this sheet then says how it went against its plan.</source>
        <translation>Cette session n’a pas encore eu lieu. Commencez-la dans la fenêtre de conduite le jour venu, ou répétez-la&#xa0;: cette feuille dira ensuite comment elle s’est passée par rapport au plan.</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Rehearsal, %1</source>
        <translation>Répétition, %1</translation>
    </message>
    <message>
        <source>Session, %1</source>
        <translation>Session, %1</translation>
    </message>
</context>
<context>
    <name>AfterTalk</name>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 de moins</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>comme prévu</translation>
    </message>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>not here</source>
        <translation>absence</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>imprévu</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n prise de parole</numerusform>
            <numerusform>%n prises de parole</numerusform>
        </translation>
    </message>
    <message>
        <source>Constituency</source>
        <translation>Groupe représenté</translation>
    </message>
    <message>
        <source>Stakeholder group</source>
        <translation>Parties prenantes</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>%1; %2 was given up knowingly</source>
        <translation>%1&#xa0;; %2 cédées en connaissance de cause</translation>
    </message>
    <message>
        <source>%1 on site, %2 online</source>
        <translation>%1 sur place, %2 en ligne</translation>
    </message>
    <message numerus="yes">
        <source>%1; %n waited in vain</source>
        <translation>
            <numerusform>%1&#xa0;; %n attente sans suite</numerusform>
            <numerusform>%1&#xa0;; %n attentes sans suite</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Who spoke</source>
        <translation>Qui a parlé</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>Utilisé</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Of all talk</source>
        <translation>De toute la parole</translation>
    </message>
    <message>
        <source>The floor, on site</source>
        <translation>La salle, sur place</translation>
    </message>
    <message>
        <source>The floor, online</source>
        <translation>La salle, en ligne</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Prises de parole</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Promised</source>
        <translation>Promis</translation>
    </message>
    <message>
        <source>Had</source>
        <translation>Obtenu</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Convenu</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
</context>
<context>
    <name>AfterTimes</name>
    <message>
        <source>parked</source>
        <translation>de côté</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>since %1</source>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>%1 longer</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1 shorter</source>
        <translation>%1 de moins</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>comme prévu</translation>
    </message>
    <message>
        <source>%1 of it pause</source>
        <translation>dont %1 de pause</translation>
    </message>
    <message>
        <source>cut off</source>
        <translation>coupé</translation>
    </message>
    <message>
        <source>%1, overrun by %2</source>
        <translation>%1, dépassement de %2</translation>
    </message>
    <message>
        <source>%1, kept with %2 to spare</source>
        <translation>%1, tenue avec %2 de reste</translation>
    </message>
    <message>
        <source>%1, kept to the second</source>
        <translation>%1, tenue à la seconde près</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 late</source>
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>%1 early</source>
        <translation>%1 d’avance</translation>
    </message>
    <message>
        <source>on time</source>
        <translation>à l’heure</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Ends by projection</source>
        <translation>Fin prévisible</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>The session has not begun.</source>
        <translation>La session n’a pas commencé.</translation>
    </message>
    <message>
        <source>The session began %1 and ended %2.</source>
        <translation>Début de la session&#xa0;: %1&#xa0;; fin&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The session began %1, goes on, and by projection ends %2.</source>
        <translation>Début de la session&#xa0;: %1&#xa0;; elle continue, fin prévisible&#xa0;: %2.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Réel</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>imprévu</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>%1; all other times are by the plan&apos;s clock</source>
        <translation>%1 ; toutes les autres heures sont celles du plan</translation>
    </message>
    <message>
        <source>By the plan&apos;s clock</source>
        <translation>À l’heure du plan</translation>
    </message>
    <message>
        <source>By the plan&apos;s clock the session began %1 and ended %2.</source>
        <translation>À l’heure du plan, la session a commencé %1 et fini %2.</translation>
    </message>
    <message>
        <source>By the plan&apos;s clock the session began %1, goes on, and by projection ends %2.</source>
        <translation>À l’heure du plan, la session a commencé %1, continue et, selon la projection, finit %2.</translation>
    </message>
</context>
<context>
    <name>AgendaFromCsv</name>
    <message>
        <source>Line %1: &quot;%2&quot; is no duration; write minutes, such as 5 or 5:30.</source>
        <translation>Ligne %1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une durée&#xa0;; écrivez des minutes, par exemple 5 ou 5:30.</translation>
    </message>
    <message>
        <source>Line %1: &quot;%2&quot; is no time of day; write it as 10:30.</source>
        <translation>Ligne %1&#xa0;: «&#xa0;%2&#xa0;» n’est pas une heure&#xa0;; écrivez-la comme 10:30.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Line %1 names no column for titles; let the first line name the columns, such as Title, Minutes, Speakers.</source>
        <translation>La ligne %1 ne nomme aucune colonne pour les titres&#xa0;; que la première ligne nomme les colonnes, par exemple Titre, Durée, Prises de parole.</translation>
    </message>
    <message>
        <source>There is no row below the names of the columns; add one for each segment.</source>
        <translation>Il n’y a aucune ligne sous les noms des colonnes&#xa0;; ajoutez-en une par segment.</translation>
    </message>
</context>
<context>
    <name>AgendaSheet</name>
    <message>
        <source>%1 (to %2)</source>
        <translation>%1 (à %2)</translation>
    </message>
    <message>
        <source>%1 (budget %2)</source>
        <translation>%1 (budget %2)</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>Remaining</source>
        <translation>Reste</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Dépassement</translation>
    </message>
    <message>
        <source>Parked – if time allows</source>
        <translation>De côté – si le temps le permet</translation>
    </message>
    <message>
        <source>Run of show</source>
        <comment>name of a sheet: at most 31 letters, none of []:*?/</comment>
        <translation>Conducteur</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2 over</source>
        <translation>%1, %2 en trop</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Gap before a fixed start</source>
        <translation>Intervalle avant un début fixe</translation>
    </message>
</context>
<context>
    <name>AgendaText</name>
    <message>
        <source>no turns yet</source>
        <translation>pas encore de prise de parole</translation>
    </message>
    <message>
        <source>%1 = %2</source>
        <translation>%1 = %2</translation>
    </message>
    <message>
        <source>%1, lead</source>
        <translation>%1, animation</translation>
    </message>
    <message>
        <source>parked: %1</source>
        <translation>de côté&#xa0;: %1</translation>
    </message>
    <message>
        <source>; floor %1</source>
        <translation>&#xa0;; salle %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>de côté</translation>
    </message>
    <message>
        <source>floor %1 of %2</source>
        <translation>salle %1 sur %2</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 en trop</translation>
    </message>
    <message>
        <source>%1 spare</source>
        <translation>%1 disponibles</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
</context>
<context>
    <name>Arguments</name>
    <message>
        <source>A limit of 0 leaves no time at all; type minutes such as 90.</source>
        <translation>Une limite de 0 ne laisse aucun temps&#xa0;; tapez des minutes, par exemple 90.</translation>
    </message>
    <message>
        <source>There is no round; type an intervention and its follow-ups, such as 3,2.</source>
        <translation>Il n’y a aucun tour&#xa0;; tapez une intervention et ses compléments, par exemple 3,2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a share; type 30% or 0.3.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une part&#xa0;; tapez 30% ou 0.3.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a panel size; type one from 1 to %2, or a range such as 1-12.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une taille de panel&#xa0;; tapez un nombre de 1 à %2, ou une plage telle que 1-12.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a number from 1 up.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un nombre à partir de 1.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is none of these: %2, all.</source>
        <translation>«&#xa0;%1&#xa0;» n’est aucun de ces mots&#xa0;: %2, all.</translation>
    </message>
    <message>
        <source>A name is missing.</source>
        <translation>Il manque un nom.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a size from 80 to 200 percent.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une taille de 80 à 200 pour cent.</translation>
    </message>
</context>
<context>
    <name>Assemble</name>
    <message numerus="yes">
        <source>The file holds %n event(s) too many; the first one is kept.</source>
        <translation>
            <numerusform>Le fichier contient %n événement de trop&#xa0;; le premier est gardé.</numerusform>
            <numerusform>Le fichier contient %n événements de trop&#xa0;; le premier est gardé.</numerusform>
        </translation>
    </message>
    <message>
        <source>The event&apos;s title and description could not be read; it is called &quot;%1&quot; now.</source>
        <translation>Le titre et la description de l’événement n’ont pas pu être lus&#xa0;; il s’appelle maintenant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>What belongs to %1 could not be told; it may stand elsewhere or be lost.</source>
        <translation>Impossible de dire ce qui appartient à %1&#xa0;; cela peut se trouver ailleurs ou être perdu.</translation>
    </message>
    <message>
        <source>The %1 that something lay in could not be read; it is called &quot;%2&quot; now.</source>
        <translation>Un élément (%1) qui en contenait d’autres n’a pas pu être lu&#xa0;; il s’appelle maintenant «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>The limit of %1 could not be; it has its default now.</source>
        <translation>La limite de %1 était impossible&#xa0;; c’est maintenant la valeur par défaut.</translation>
    </message>
    <message>
        <source>The time zone &quot;%1&quot; of %2 is not known; it has none now.</source>
        <translation>Le fuseau horaire «&#xa0;%1&#xa0;» de %2 est inconnu&#xa0;; il n’y en a plus.</translation>
    </message>
</context>
<context>
    <name>Assembly</name>
    <message>
        <source>a change does not belong to this state of the event</source>
        <translation>un changement n’appartient pas à cet état de l’événement</translation>
    </message>
    <message>
        <source>a change removes what holds more than it says</source>
        <translation>un changement supprime un élément qui contient plus qu’il ne le dit</translation>
    </message>
    <message>
        <source>a %1 lies in nothing</source>
        <translation>un élément (%1) ne se trouve dans rien</translation>
    </message>
    <message>
        <source>not one event but %1</source>
        <translation>pas un événement mais %1</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2)</source>
        <translation>valeur illisible&#xa0;: %1 (%2)</translation>
    </message>
</context>
<context>
    <name>BalanceChecks</name>
    <message>
        <source>Nobody on the panel speaks for &quot;%1&quot;, which the policy wants there.</source>
        <translation>Personne au panel ne parle pour «&#xa0;%1&#xa0;», que les règles y demandent.</translation>
    </message>
    <message numerus="yes">
        <source>&quot;%1&quot; has %2 of the panel&apos;s %n seat(s); the policy wants %3 %.</source>
        <translation>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %2 sur %n place au panel&#xa0;; les règles demandent %3&#xa0;%.</numerusform>
            <numerusform>«&#xa0;%1&#xa0;»&#xa0;: %2 sur %n places au panel&#xa0;; les règles demandent %3&#xa0;%.</numerusform>
        </translation>
    </message>
    <message>
        <source>&quot;%1&quot; speaks for %2 of the panel&apos;s %3; the policy wants %4 %.</source>
        <translation>«&#xa0;%1&#xa0;» parle %2 sur les %3 du panel&#xa0;; les règles demandent %4&#xa0;%.</translation>
    </message>
</context>
<context>
    <name>BorderGrip</name>
    <message>
        <source>&quot;%1&quot; or &quot;%2&quot; is locked. Unlock it to move minutes between them.</source>
        <translation>«&#xa0;%1&#xa0;» ou «&#xa0;%2&#xa0;» est verrouillé. Déverrouillez-le pour déplacer des minutes de l’un à l’autre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; or &quot;%2&quot; is as long as its speakers need. Give it a duration of its own first.</source>
        <translation>«&#xa0;%1&#xa0;» ou «&#xa0;%2&#xa0;» dure selon le besoin de ses prises de parole. Donnez-lui d’abord une durée propre.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; starts at a fixed time, so the border before it stays.</source>
        <translation>«&#xa0;%1&#xa0;» commence à heure fixe&#xa0;: la limite qui le précède ne bouge donc pas.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; have no minutes to give: see their least and most durations.</source>
        <translation>«&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» n’ont pas de minutes à céder&#xa0;: voyez leurs durées minimales et maximales.</translation>
    </message>
    <message>
        <source>Drag to move whole minutes between &quot;%1&quot; and &quot;%2&quot; (Ctrl+Left, Ctrl+Right); with Shift by 5 seconds.
Up to %3 earlier and %4 later; the sum stays.</source>
        <translation>Glissez pour déplacer des minutes entières entre «&#xa0;%1&#xa0;» et «&#xa0;%2&#xa0;» (Ctrl+Gauche, Ctrl+Droite)&#xa0;; avec Maj, par 5 secondes.
Jusqu’à %3 plus tôt et %4 plus tard&#xa0;; la somme ne change pas.</translation>
    </message>
    <message>
        <source>%1 from &quot;%2&quot; to &quot;%3&quot;</source>
        <translation>%1 de «&#xa0;%2&#xa0;» à «&#xa0;%3&#xa0;»</translation>
    </message>
    <message>
        <source>%1: no more to move</source>
        <translation>%1&#xa0;: plus rien à déplacer</translation>
    </message>
</context>
<context>
    <name>Borders</name>
    <message>
        <source>Minutes move between two segments of one agenda.</source>
        <translation>Les minutes passent d’un segment à un autre du même déroulé.</translation>
    </message>
    <message>
        <source>%1 is as long as needed. Give it a duration of its own first.</source>
        <translation>%1 dure selon le besoin. Donnez-lui d’abord une durée propre.</translation>
    </message>
</context>
<context>
    <name>Brief</name>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Your time</source>
        <translation>Votre temps</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>You come for</source>
        <translation>Vous venez pour</translation>
    </message>
    <message>
        <source>The floor has %1 of %2.</source>
        <translation>La salle dispose de %1 sur %2.</translation>
    </message>
    <message>
        <source>You have %1 in all; the floor has %2 of %3. Please keep to your time: what goes over it is taken from the floor.</source>
        <translation>Vous disposez de %1 en tout&#xa0;; la salle, de %2 sur %3. Merci de vous en tenir à votre temps&#xa0;: tout dépassement est pris sur celui de la salle.</translation>
    </message>
    <message>
        <source>When you speak</source>
        <translation>Quand vous parlez</translation>
    </message>
    <message>
        <source>You have no speaking time in this agenda yet.</source>
        <translation>Vous n’avez pas encore de temps de parole dans ce déroulé.</translation>
    </message>
    <message>
        <source>Who else is on</source>
        <translation>Qui d’autre participe</translation>
    </message>
    <message>
        <source>Nobody else is named yet.</source>
        <translation>Personne d’autre n’est encore nommé.</translation>
    </message>
    <message>
        <source>The address of the online meeting follows.</source>
        <translation>L’adresse de la réunion en ligne suivra.</translation>
    </message>
    <message>
        <source>When to be in the room, and the way there, follow.</source>
        <translation>L’heure à laquelle être sur place et le chemin suivront.</translation>
    </message>
    <message>
        <source>Whom to ask</source>
        <translation>À qui vous adresser</translation>
    </message>
    <message>
        <source>Nobody is named yet.</source>
        <translation>Personne n’est encore nommé.</translation>
    </message>
    <message>
        <source>Your data</source>
        <translation>Vos données</translation>
    </message>
    <message>
        <source>said %1</source>
        <translation>prononcé %1</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>Please tell us what is wrong or missing.</source>
        <translation>Merci de nous signaler ce qui est faux ou ce qui manque.</translation>
    </message>
    <message>
        <source>How to take part</source>
        <translation>Comment participer</translation>
    </message>
    <message>
        <source>You are online</source>
        <translation>Vous êtes en ligne</translation>
    </message>
    <message>
        <source>You are on site</source>
        <translation>Vous êtes sur place</translation>
    </message>
    <message>
        <source>A session of %1 (%2).</source>
        <translation>Une session de %1 (%2).</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>BriefTurns</name>
    <message>
        <source>(yours: %1)</source>
        <translation>(à vous&#xa0;: %1)</translation>
    </message>
    <message>
        <source>in conversation</source>
        <translation>dans la conversation</translation>
    </message>
    <message>
        <source>You lead this segment.</source>
        <translation>Vous animez ce segment.</translation>
    </message>
    <message>
        <source>%1 minutes: first an answer, then a follow-up</source>
        <translation>%1 minutes&#xa0;: d’abord une réponse, puis un complément</translation>
    </message>
    <message>
        <source>About when</source>
        <translation>Vers quand</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>In</source>
        <translation>Dans</translation>
    </message>
    <message>
        <source>Your questions</source>
        <translation>Vos questions</translation>
    </message>
</context>
<context>
    <name>CalendarReader</name>
    <message>
        <source>Entry %1 (&quot;%2&quot;) has no start; give it a DTSTART.</source>
        <translation>L’entrée %1 («&#xa0;%2&#xa0;») n’a pas de début&#xa0;; donnez-lui un DTSTART.</translation>
    </message>
    <message>
        <source>Line 1 does not begin a calendar; export it again as iCalendar (.ics).</source>
        <translation>La ligne 1 ne commence pas un calendrier&#xa0;; exportez-le de nouveau en iCalendar (.ics).</translation>
    </message>
    <message>
        <source>The calendar has no entry; choose one with at least one event.</source>
        <translation>Le calendrier n’a aucune entrée&#xa0;; choisissez-en un qui contient au moins un événement.</translation>
    </message>
</context>
<context>
    <name>Cast</name>
    <message>
        <source>Somebody without a name</source>
        <translation>Personne sans nom</translation>
    </message>
</context>
<context>
    <name>ChairCalls</name>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>has declined</source>
        <translation>a décliné</translation>
    </message>
    <message>
        <source>say: %1</source>
        <translation>prononcer&#xa0;: %1</translation>
    </message>
    <message>
        <source>opens and leads</source>
        <translation>ouvre et anime</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>complément</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>La salle</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Call</source>
        <translation>Donner la parole à</translation>
    </message>
    <message>
        <source>Ask</source>
        <translation>Demander</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Cut at</source>
        <translation>Couper à</translation>
    </message>
</context>
<context>
    <name>ChairScript</name>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>%1. It has no time of its own in the plan: keep it to a minute.</source>
        <translation>%1. Ce point n’a pas de temps propre dans le plan&#xa0;: tenez-vous-en à une minute.</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Clôture</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Leads:</source>
        <translation>Animation&#xa0;:</translation>
    </message>
    <message>
        <source>Kept for what takes longer; nothing to say.</source>
        <translation>Gardé pour ce qui dure plus longtemps&#xa0;; rien à dire.</translation>
    </message>
    <message>
        <source>Note:</source>
        <translation>Note&#xa0;:</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>End it by %1: what comes next can then still be had in full.</source>
        <translation>Finissez à %1 au plus tard&#xa0;: la suite pourra encore avoir lieu en entier.</translation>
    </message>
    <message>
        <source>End it by %1: the end is hard.</source>
        <translation>Finissez à %1 au plus tard&#xa0;: la fin est impérative.</translation>
    </message>
    <message>
        <source>End it by %1: then the time is over.</source>
        <translation>Finissez à %1 au plus tard&#xa0;: le temps est alors écoulé.</translation>
    </message>
    <message>
        <source>If it gets late</source>
        <translation>En cas de retard</translation>
    </message>
    <message>
        <source>Nothing in this plan can be shorter or left out.</source>
        <translation>Rien dans ce plan ne peut être raccourci ni supprimé.</translation>
    </message>
    <message>
        <source>If there is time left</source>
        <translation>S’il reste du temps</translation>
    </message>
</context>
<context>
    <name>ChairSentences</name>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>We have %1.</source>
        <translation>Nous disposons de %1.</translation>
    </message>
    <message>
        <source>We have %1, and must end at %2.</source>
        <translation>Nous disposons de %1, et devons finir à %2.</translation>
    </message>
    <message>
        <source>We have %1, until %2.</source>
        <translation>Nous disposons de %1, jusqu’à %2.</translation>
    </message>
    <message>
        <source>– %1</source>
        <translation>– %1</translation>
    </message>
    <message>
        <source>“When we leave, we want to have:</source>
        <translation>«&#xa0;En partant, nous voulons avoir&#xa0;:</translation>
    </message>
    <message>
        <source>Raise your hand, wait until you are called, and say your name first.</source>
        <translation>Levez la main, attendez qu’on vous donne la parole et dites d’abord votre nom.</translation>
    </message>
    <message>
        <source>Raise your hand in the meeting, wait until you are called, and say your name first.</source>
        <translation>Levez la main dans la réunion, attendez qu’on vous donne la parole et dites d’abord votre nom.</translation>
    </message>
    <message>
        <source>Raise your hand, in the room or online, wait until you are called, and say your name first.</source>
        <translation>Levez la main, sur place ou en ligne, attendez qu’on vous donne la parole et dites d’abord votre nom.</translation>
    </message>
    <message>
        <source>The plan keeps no time for the floor.</source>
        <translation>Le plan ne garde pas de temps pour la salle.</translation>
    </message>
    <message>
        <source>Of our %1, %2 are yours.</source>
        <translation>Sur nos %1, %2 sont à vous.</translation>
    </message>
    <message numerus="yes">
        <source>That is room for %n of you, with %1 each.</source>
        <translation>
            <numerusform>Cela fait place pour %n personne parmi vous, avec %1.</numerusform>
            <numerusform>Cela fait place pour %n personnes parmi vous, avec %1 chacune.</numerusform>
        </translation>
    </message>
    <message>
        <source>We come to: %1.</source>
        <translation>Nous en venons à&#xa0;: %1.</translation>
    </message>
    <message>
        <source>We come to: %1. With us are %2.</source>
        <translation>Nous en venons à&#xa0;: %1. Sont avec nous %2.</translation>
    </message>
    <message>
        <source>Now the floor is open, for %1.</source>
        <translation>La parole est maintenant à la salle, pour %1.</translation>
    </message>
    <message>
        <source>Please take no more than %1 each.</source>
        <translation>Merci de ne pas dépasser %1 par personne.</translation>
    </message>
    <message>
        <source>We would like to know what you think: %1.</source>
        <translation>Nous aimerions savoir ce que vous pensez&#xa0;: %1.</translation>
    </message>
    <message>
        <source>We take a break, and go on at %1.</source>
        <translation>Nous faisons une pause et reprenons à %1.</translation>
    </message>
    <message>
        <source>We take a break of %1.</source>
        <translation>Nous faisons une pause de %1.</translation>
    </message>
    <message>
        <source>We come to the end, and sum up what we have heard.</source>
        <translation>Nous arrivons à la fin et résumons ce que nous avons entendu.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Welcome to this session: %1.</source>
        <translation>Bienvenue à cette session&#xa0;: %1.</translation>
    </message>
    <message>
        <source>With us are %1.</source>
        <translation>Sont avec nous %1.</translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>Thank you to %1.</source>
        <translation>Merci à %1.</translation>
    </message>
    <message>
        <source>Thank you to those who made it run: %1.</source>
        <translation>Merci à celles et ceux qui l’ont rendue possible&#xa0;: %1.</translation>
    </message>
    <message>
        <source>And thank you all for taking part, in the room and online.</source>
        <translation>Et merci à vous toutes et tous de votre participation, sur place et en ligne.</translation>
    </message>
    <message>
        <source>And thank you all for taking part.</source>
        <translation>Et merci à vous toutes et tous de votre participation.</translation>
    </message>
    <message>
        <source>The session is closed.</source>
        <translation>La session est close.</translation>
    </message>
    <message>
        <source>”</source>
        <comment>the end of what the chair says</comment>
        <translation>&#xa0;»</translation>
    </message>
</context>
<context>
    <name>ChangeLines</name>
    <message>
        <source>%1 added</source>
        <translation>%1&#xa0;: ajout</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>%1&#xa0;: suppression</translation>
    </message>
    <message>
        <source>%1 moved here from &quot;%2&quot;</source>
        <translation>%1&#xa0;: déplacement depuis «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1: %2 changed</source>
        <translation>%1&#xa0;: changement (%2)</translation>
    </message>
    <message>
        <source>%1: %2 from %3 to %4</source>
        <translation>%1&#xa0;: %2, de %3 à %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Order of the %1 of &quot;%2&quot; changed</source>
        <translation>Ordre modifié dans «&#xa0;%2&#xa0;»&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n more change(s)</source>
        <translation>
            <numerusform>%n autre changement</numerusform>
            <numerusform>%n autres changements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CheckVerb</name>
    <message>
        <source>%1 Accepted: %2</source>
        <translation>%1 Accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>  why: %1</source>
        <translation>  pourquoi&#xa0;: %1</translation>
    </message>
    <message>
        <source>  fix: %1 (then %2)</source>
        <translation>  correction&#xa0;: %1 (puis %2)</translation>
    </message>
    <message>
        <source>The checks found nothing.</source>
        <translation>Les contrôles n’ont rien trouvé.</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s) accepted; --accepted shows them with the reasons.</source>
        <translation>
            <numerusform>%n constat accepté&#xa0;; --accepted le montre avec sa raison.</numerusform>
            <numerusform>%n constats acceptés&#xa0;; --accepted les montre avec leurs raisons.</numerusform>
        </translation>
    </message>
    <message>
        <source>: </source>
        <translation>&#xa0;: </translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Over the limit</source>
        <translation>Au-delà de la limite</translation>
    </message>
    <message>
        <source>What lies after the limit is cut on the day, and it is the floor and the wrap-up that come last.</source>
        <translation>Ce qui dépasse la limite est coupé le jour même, et ce sont la salle et la conclusion qui viennent en dernier.</translation>
    </message>
    <message>
        <source>Segment over-allocated</source>
        <translation>Segment surchargé</translation>
    </message>
    <message>
        <source>Speakers who were promised more minutes than there are take them from the floor.</source>
        <translation>Quand on a promis plus de minutes qu’il n’y en a, elles sont prises sur celles de la salle.</translation>
    </message>
    <message>
        <source>Fixed start can&apos;t be reached</source>
        <translation>Début fixe impossible à tenir</translation>
    </message>
    <message>
        <source>Somebody counts on this moment, and the segment before it is still running then.</source>
        <translation>Quelqu’un compte sur ce moment, et le segment précédent dure encore.</translation>
    </message>
    <message>
        <source>Locked segments exceed the limit</source>
        <translation>Les segments verrouillés dépassent la limite</translation>
    </message>
    <message>
        <source>Nothing that may still change can make the plan fit.</source>
        <translation>Rien de ce qui peut encore changer ne fait tenir le plan.</translation>
    </message>
    <message>
        <source>In two places at once</source>
        <translation>À deux endroits à la fois</translation>
    </message>
    <message>
        <source>One of the two sessions will do without the person.</source>
        <translation>L’une des deux sessions se passera de cette personne.</translation>
    </message>
    <message>
        <source>Part over its budget</source>
        <translation>Partie au-delà de son budget</translation>
    </message>
    <message>
        <source>A part that takes more than was agreed takes it from the parts after it.</source>
        <translation>Une partie qui prend plus que convenu le prend aux parties suivantes.</translation>
    </message>
    <message>
        <source>Segment under its least</source>
        <translation>Segment sous son minimum</translation>
    </message>
    <message>
        <source>Somebody said that it is not worth doing in less time.</source>
        <translation>Quelqu’un a dit qu’en moins de temps, il ne vaut pas la peine.</translation>
    </message>
    <message>
        <source>Segment over its most</source>
        <translation>Segment au-delà de son maximum</translation>
    </message>
    <message>
        <source>Somebody said that it needs no more time than this.</source>
        <translation>Quelqu’un a dit qu’il n’a pas besoin de plus de temps.</translation>
    </message>
    <message>
        <source>Segment without time</source>
        <translation>Segment sans durée</translation>
    </message>
    <message>
        <source>It will take time on the day all the same.</source>
        <translation>Il prendra quand même du temps le jour venu.</translation>
    </message>
    <message>
        <source>Floor under its share</source>
        <translation>La salle a moins que sa part</translation>
    </message>
    <message>
        <source>A session that is announced as interactive needs time in which the floor is heard.</source>
        <translation>Une session annoncée comme interactive a besoin de temps où l’on entend la salle.</translation>
    </message>
    <message>
        <source>Floor not heard for long</source>
        <translation>La salle n’est pas entendue pendant longtemps</translation>
    </message>
    <message>
        <source>Whoever has only listened for this long no longer takes part.</source>
        <translation>Qui n’a fait qu’écouter aussi longtemps ne participe plus.</translation>
    </message>
    <message>
        <source>Floor first heard late</source>
        <translation>La salle est entendue tard</translation>
    </message>
    <message>
        <source>Floor time at the end is what late sessions lose.</source>
        <translation>Le temps de la salle placé à la fin est ce que perd une session en retard.</translation>
    </message>
    <message>
        <source>No online moderator</source>
        <translation>Pas de modération en ligne</translation>
    </message>
    <message>
        <source>Those online are heard only if somebody watches their room.</source>
        <translation>Les personnes en ligne ne sont entendues que si quelqu’un suit leur salle virtuelle.</translation>
    </message>
    <message>
        <source>Too little time for the panel</source>
        <translation>Trop peu de temps pour le panel</translation>
    </message>
    <message>
        <source>A panel of this size with these rounds leaves the floor less than its share.</source>
        <translation>Un panel de cette taille, avec ces tours, laisse à la salle moins que sa part.</translation>
    </message>
    <message>
        <source>Too many people on the panel</source>
        <translation>Trop de monde au panel</translation>
    </message>
    <message>
        <source>A large panel makes statements instead of a discussion, even where the clock allows it.</source>
        <translation>Un grand panel enchaîne des déclarations au lieu de discuter, même quand le temps le permet.</translation>
    </message>
    <message>
        <source>Panellist without a turn</source>
        <translation>Panéliste sans prise de parole</translation>
    </message>
    <message>
        <source>Whoever was invited to the panel expects to speak, and will.</source>
        <translation>Qui a été invité au panel s’attend à parler, et parlera.</translation>
    </message>
    <message>
        <source>Intervention too long</source>
        <translation>Intervention trop longue</translation>
    </message>
    <message>
        <source>A long statement is a lecture; what is left over can go into a follow-up.</source>
        <translation>Une longue déclaration est un cours&#xa0;; le reste peut aller dans un complément.</translation>
    </message>
    <message>
        <source>Turns of somebody who does not come</source>
        <translation>Prises de parole de quelqu’un qui ne vient pas</translation>
    </message>
    <message>
        <source>Their minutes belong to somebody else by now.</source>
        <translation>Ses minutes appartiennent désormais à quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Not confirmed, and little time left</source>
        <translation>Présence non confirmée, et peu de temps devant soi</translation>
    </message>
    <message>
        <source>Whoever is asked late is seldom free; plan for somebody else.</source>
        <translation>Qui est sollicité tard est rarement libre&#xa0;; prévoyez quelqu’un d’autre.</translation>
    </message>
    <message>
        <source>Too little time between two sessions</source>
        <translation>Trop peu de temps entre deux sessions</translation>
    </message>
    <message>
        <source>Sessions end late and rooms lie apart.</source>
        <translation>Les sessions finissent tard et les salles sont éloignées.</translation>
    </message>
    <message>
        <source>Chair on the panel</source>
        <translation>La présidence est au panel</translation>
    </message>
    <message>
        <source>Nobody can keep the time of an argument they are part of.</source>
        <translation>Personne ne peut tenir le temps d’un débat auquel il prend part.</translation>
    </message>
    <message>
        <source>Wanted group missing on the panel</source>
        <translation>Groupe souhaité absent du panel</translation>
    </message>
    <message>
        <source>The policy says that the panel is not complete without it.</source>
        <translation>D’après les règles, le panel n’est pas complet sans lui.</translation>
    </message>
    <message>
        <source>Wanted group short of seats</source>
        <translation>Groupe souhaité&#xa0;: trop peu de places</translation>
    </message>
    <message>
        <source>The balance that was agreed is counted in seats, too.</source>
        <translation>L’équilibre convenu se compte aussi en places.</translation>
    </message>
    <message>
        <source>Wanted group short of minutes</source>
        <translation>Groupe souhaité&#xa0;: trop peu de minutes</translation>
    </message>
    <message>
        <source>A seat without its minutes is no balance.</source>
        <translation>Une place sans ses minutes n’est pas un équilibre.</translation>
    </message>
    <message>
        <source>No buffer before a hard end</source>
        <translation>Pas de marge avant une fin impérative</translation>
    </message>
    <message>
        <source>When the room is taken away, the wrap-up is cut in mid-sentence.</source>
        <translation>Quand il faut rendre les locaux, la conclusion est coupée au milieu d’une phrase.</translation>
    </message>
    <message>
        <source>No floor time for those online</source>
        <translation>Pas de temps de la salle pour les personnes en ligne</translation>
    </message>
    <message>
        <source>Those in the room are always quicker; time for the others has to be planned.</source>
        <translation>Les personnes sur place sont toujours plus rapides&#xa0;; il faut prévoir du temps pour les autres.</translation>
    </message>
    <message>
        <source>Intervention too short</source>
        <translation>Intervention trop courte</translation>
    </message>
    <message>
        <source>In less time nobody gets beyond thanks and greetings, so it will be overrun.</source>
        <translation>En moins de temps, personne ne va au-delà des remerciements et des salutations&#xa0;; il y aura donc dépassement.</translation>
    </message>
    <message>
        <source>Speaking time uneven</source>
        <translation>Temps de parole inégal</translation>
    </message>
    <message>
        <source>Panellists compare their minutes.</source>
        <translation>Les panélistes comparent leurs minutes.</translation>
    </message>
    <message>
        <source>Not confirmed yet</source>
        <translation>Présence pas encore confirmée</translation>
    </message>
    <message>
        <source>The plan counts on somebody who has not said yes.</source>
        <translation>Le plan compte sur quelqu’un qui n’a pas dit oui.</translation>
    </message>
    <message>
        <source>Likely to overrun</source>
        <translation>Dépassement probable</translation>
    </message>
    <message>
        <source>Plans that fill their time run over on the day; a buffer is cheaper than a cut wrap-up.</source>
        <translation>Un plan qui remplit tout son temps déborde le jour venu&#xa0;; une marge coûte moins qu’une conclusion coupée.</translation>
    </message>
    <message>
        <source>Unused minutes</source>
        <translation>Minutes inutilisées</translation>
    </message>
    <message>
        <source>Time that nobody plans for goes to whoever speaks longest; the floor could have it.</source>
        <translation>Le temps que personne ne prévoit va à qui parle le plus longtemps&#xa0;; la salle pourrait l’avoir.</translation>
    </message>
    <message>
        <source>Part under its budget</source>
        <translation>Partie en deçà de son budget</translation>
    </message>
    <message>
        <source>The part has minutes that nothing uses.</source>
        <translation>La partie a des minutes que rien n’utilise.</translation>
    </message>
    <message>
        <source>Slack in a segment</source>
        <translation>Surplus dans un segment</translation>
    </message>
    <message>
        <source>Minutes that are nobody&apos;s are taken by the last speaker.</source>
        <translation>Les minutes qui ne sont à personne sont prises par la dernière personne qui parle.</translation>
    </message>
    <message>
        <source>Gap before a fixed start</source>
        <translation>Intervalle avant un début fixe</translation>
    </message>
    <message>
        <source>The room sits idle until the fixed start.</source>
        <translation>La salle attend sans rien faire jusqu’au début fixe.</translation>
    </message>
    <message>
        <source>No chair</source>
        <translation>Pas de présidence</translation>
    </message>
    <message>
        <source>Somebody has to open, to sum up and to decide when time is short.</source>
        <translation>Quelqu’un doit ouvrir, résumer et décider quand le temps manque.</translation>
    </message>
    <message>
        <source>No moderator</source>
        <translation>Pas de modération</translation>
    </message>
    <message>
        <source>Somebody has to put the questions and bring in the floor.</source>
        <translation>Quelqu’un doit poser les questions et faire entrer la salle.</translation>
    </message>
    <message>
        <source>No rapporteur</source>
        <translation>Pas de compte rendu</translation>
    </message>
    <message>
        <source>What nobody writes down is not in the report.</source>
        <translation>Ce que personne n’écrit n’est pas dans le rapport.</translation>
    </message>
    <message>
        <source>No timekeeper</source>
        <translation>Pas de chronométrage</translation>
    </message>
    <message>
        <source>A plan that nobody times is overrun.</source>
        <translation>Un plan que personne ne chronomètre déborde.</translation>
    </message>
    <message>
        <source>Panel without a question</source>
        <translation>Panel sans question</translation>
    </message>
    <message>
        <source>Without questions in advance, panellists come with statements.</source>
        <translation>Sans questions annoncées, les panélistes viennent avec des déclarations.</translation>
    </message>
    <message>
        <source>Question asked of nobody</source>
        <translation>Question posée à personne</translation>
    </message>
    <message>
        <source>The moderator has to know to whom it goes.</source>
        <translation>La modération doit savoir à qui elle s’adresse.</translation>
    </message>
    <message>
        <source>No wrap-up</source>
        <translation>Pas de conclusion</translation>
    </message>
    <message>
        <source>A session whose outcome nobody says aloud has none.</source>
        <translation>Une session dont personne n’énonce le résultat n’en a pas.</translation>
    </message>
    <message>
        <source>No expected outcome</source>
        <translation>Pas de résultat attendu</translation>
    </message>
    <message>
        <source>Order, panel and questions follow from what the session is to come to.</source>
        <translation>L’ordre, le panel et les questions découlent de ce à quoi la session doit aboutir.</translation>
    </message>
    <message>
        <source>Title missing</source>
        <translation>Titre manquant</translation>
    </message>
    <message>
        <source>A run of show can&apos;t point to what has no name.</source>
        <translation>Un conducteur ne peut pas désigner ce qui n’a pas de nom.</translation>
    </message>
    <message>
        <source>Title too long</source>
        <translation>Titre trop long</translation>
    </message>
    <message>
        <source>Schedule pages cut long titles, and people find sessions by them.</source>
        <translation>Les pages de programme coupent les titres longs, et c’est par eux qu’on trouve les sessions.</translation>
    </message>
</context>
<context>
    <name>Clip</name>
    <message>
        <source>There are no segments on the clipboard; copy some first.</source>
        <translation>Il n’y a pas de segments dans le presse-papiers&#xa0;; copiez-en d’abord.</translation>
    </message>
    <message>
        <source>The agenda to paste into is no longer there.</source>
        <translation>Le déroulé où coller n’existe plus.</translation>
    </message>
    <message>
        <source>There is no session on the clipboard; copy one first.</source>
        <translation>Il n’y a pas de session dans le presse-papiers&#xa0;; copiez-en une d’abord.</translation>
    </message>
</context>
<context>
    <name>ClockText</name>
    <message>
        <source>%1 AM</source>
        <translation>%1 AM</translation>
    </message>
    <message>
        <source>%1 PM</source>
        <translation>%1 PM</translation>
    </message>
    <message numerus="yes">
        <source>%1 (+%n day(s))</source>
        <translation>
            <numerusform>%1 (+%n jour)</numerusform>
            <numerusform>%1 (+%n jours)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n day(s) before)</source>
        <translation>
            <numerusform>%1 (%n jour avant)</numerusform>
            <numerusform>%1 (%n jours avant)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1–%2</source>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>dddd, d MMMM yyyy</source>
        <translation>dddd d MMMM yyyy</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 avant</translation>
    </message>
    <message>
        <source>No date yet: all times count from the start of the session</source>
        <translation>Pas encore de date&#xa0;: tous les temps comptent depuis le début de la session</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a time of day and the time zone</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Number of the session, from 1</source>
        <translation>Numéro de la session, à partir de 1</translation>
    </message>
    <message>
        <source>Number of the session&apos;s agenda, from 1</source>
        <translation>Numéro du déroulé de la session, à partir de 1</translation>
    </message>
    <message>
        <source>Write JSON</source>
        <translation>Écrire du JSON</translation>
    </message>
    <message>
        <source>Make an event file from a template</source>
        <translation>Créer un fichier d’événement à partir d’un modèle</translation>
    </message>
    <message>
        <source>The file to make; it must not exist</source>
        <translation>Le fichier à créer&#xa0;; il ne doit pas exister</translation>
    </message>
    <message>
        <source>The template&apos;s name; main-session by default</source>
        <translation>Le nom du modèle&#xa0;; main-session par défaut</translation>
    </message>
    <message>
        <source>List the templates</source>
        <translation>Énumérer les modèles</translation>
    </message>
    <message>
        <source>Show a schedule: times, speakers, budgets, floor</source>
        <translation>Montrer un horaire&#xa0;: temps, prises de parole, budgets, salle</translation>
    </message>
    <message>
        <source>The event file</source>
        <translation>Le fichier d’événement</translation>
    </message>
    <message>
        <source>Show what the checks find, in all sessions by default</source>
        <translation>Montrer ce que trouvent les contrôles, par défaut dans toutes les sessions</translation>
    </message>
    <message>
        <source>End with status 1 if something of this severity or worse is found</source>
        <translation>Finir avec le code 1 s’il y a un constat de cette gravité ou pire</translation>
    </message>
    <message>
        <source>Show what would mend each finding, and what it costs</source>
        <translation>Montrer ce qui corrigerait chaque constat, et ce qu’il en coûte</translation>
    </message>
    <message>
        <source>Show why each finding matters</source>
        <translation>Montrer pourquoi chaque constat compte</translation>
    </message>
    <message>
        <source>Show also what was accepted, with the reasons</source>
        <translation>Montrer aussi ce qui a été accepté, avec les raisons</translation>
    </message>
    <message>
        <source>Make an agenda fit its limit with the least change</source>
        <translation>Faire tenir un déroulé dans sa limite avec le moins de changements</translation>
    </message>
    <message>
        <source>When the agenda is to end; at the session&apos;s limit by default</source>
        <translation>Quand le déroulé doit finir&#xa0;; par défaut à la limite de la session</translation>
    </message>
    <message>
        <source>First park what runs only if time allows</source>
        <translation>Mettre d’abord de côté ce qui n’a lieu que si le temps le permet</translation>
    </message>
    <message>
        <source>Let the floor give time, too</source>
        <translation>Laisser aussi la salle céder du temps</translation>
    </message>
    <message>
        <source>Show what would change, and change nothing</source>
        <translation>Montrer ce qui changerait, sans rien changer</translation>
    </message>
    <message>
        <source>Show how likely an agenda is to end in time</source>
        <translation>Montrer quelle est la chance qu’un déroulé finisse à l’heure</translation>
    </message>
    <message>
        <source>Reckon panel size against floor time</source>
        <translation>Calculer la taille du panel et le temps de la salle</translation>
    </message>
    <message>
        <source>The session&apos;s limit; 90 min by default</source>
        <translation>La limite de la session&#xa0;; 90 min par défaut</translation>
    </message>
    <message>
        <source>Each panellist&apos;s intervention and follow-ups; 3,2 by default; a table each</source>
        <translation>L’intervention et les compléments de chaque panéliste&#xa0;; 3,2 par défaut&#xa0;; un tableau pour chacun</translation>
    </message>
    <message>
        <source>What is neither panel nor floor, such as chair and wrap-up; 10 min by default</source>
        <translation>Ce qui n’est ni panel ni salle, comme la présidence et la conclusion&#xa0;; 10 min par défaut</translation>
    </message>
    <message>
        <source>Time between two speakers; none by default</source>
        <translation>Temps entre deux prises de parole&#xa0;; aucun par défaut</translation>
    </message>
    <message>
        <source>The floor&apos;s least share of the limit; 30% by default</source>
        <translation>La part minimale de la salle dans la limite&#xa0;; 30% par défaut</translation>
    </message>
    <message>
        <source>The panel sizes to reckon; 1-12 by default</source>
        <translation>Les tailles de panel à calculer&#xa0;; 1-12 par défaut</translation>
    </message>
    <message>
        <source>Write sheets, an agenda or the whole event in another format</source>
        <translation>Écrire des feuilles, un déroulé ou tout l’événement dans un autre format</translation>
    </message>
    <message>
        <source>The format</source>
        <translation>Le format</translation>
    </message>
    <message>
        <source>The sheet, may come several times (%1, all); run-of-show by default</source>
        <translation>La feuille, peut être répétée (%1, all)&#xa0;; run-of-show par défaut</translation>
    </message>
    <message>
        <source>The chosen agenda of every session</source>
        <translation>Le déroulé retenu de chaque session</translation>
    </message>
    <message>
        <source>Whose brief, by name or a part of it; may come several times</source>
        <translation>La fiche de qui, par son nom ou une partie du nom&#xa0;; peut être répété</translation>
    </message>
    <message>
        <source>Number of the agenda to compare with, from 1</source>
        <translation>Numéro du déroulé à comparer, à partir de 1</translation>
    </message>
    <message>
        <source>The run of show ends with the open findings</source>
        <translation>Le conducteur finit par les constats ouverts</translation>
    </message>
    <message>
        <source>The paper of a PDF; a4 by default</source>
        <translation>Le papier d’un PDF&#xa0;; a4 par défaut</translation>
    </message>
    <message>
        <source>The pages of a PDF lie on their long side</source>
        <translation>Les pages d’un PDF sont en paysage</translation>
    </message>
    <message>
        <source>The size of a PDF&apos;s texts in percent, from 80 to 200</source>
        <translation>La taille des textes d’un PDF en pour cent, de 80 à 200</translation>
    </message>
    <message>
        <source>A calendar has an entry for each segment</source>
        <translation>Un calendrier a une entrée par segment</translation>
    </message>
    <message>
        <source>A file for each sheet and each brief; OUTPUT is a folder</source>
        <translation>Un fichier par feuille et par fiche&#xa0;; OUTPUT est un dossier</translation>
    </message>
    <message>
        <source>The file to write</source>
        <translation>Le fichier à écrire</translation>
    </message>
    <message>
        <source>Take sessions in other formats into an event file</source>
        <translation>Reprendre dans un fichier d’événement des sessions d’autres formats</translation>
    </message>
    <message>
        <source>The event file; made if it does not exist</source>
        <translation>Le fichier d’événement&#xa0;; créé s’il n’existe pas</translation>
    </message>
    <message>
        <source>The file to import</source>
        <translation>Le fichier à importer</translation>
    </message>
    <message>
        <source>The input&apos;s format; by default what its name ends with says</source>
        <translation>Le format d’entrée&#xa0;; par défaut, ce que dit la fin de son nom</translation>
    </message>
    <message>
        <source>Make a new event file of what can be read of a damaged one</source>
        <translation>Créer un nouveau fichier d’événement avec ce qui est lisible d’un fichier abîmé</translation>
    </message>
    <message>
        <source>The damaged event file; it stays as it is</source>
        <translation>Le fichier d’événement abîmé&#xa0;; il reste tel quel</translation>
    </message>
    <message>
        <source>Take the changes of another copy of the event into a file</source>
        <translation>Reprendre dans un fichier les changements d’une autre copie de l’événement</translation>
    </message>
    <message>
        <source>The copy; it stays as it is</source>
        <translation>La copie&#xa0;; elle reste telle quelle</translation>
    </message>
    <message>
        <source>Keep what FILE holds where both changed</source>
        <translation>Garder ce que contient FILE quand les deux ont changé</translation>
    </message>
    <message>
        <source>Take what OTHER holds where both changed</source>
        <translation>Prendre ce que contient OTHER quand les deux ont changé</translation>
    </message>
    <message>
        <source>List, keep, compare and bring back named versions</source>
        <translation>Énumérer, garder, comparer et rétablir des versions nommées</translation>
    </message>
    <message>
        <source>Keep the event as it is now under this name</source>
        <translation>Garder sous ce nom l’événement tel qu’il est</translation>
    </message>
    <message>
        <source>Say what has changed since the version with this number</source>
        <translation>Dire ce qui a changé depuis la version de ce numéro</translation>
    </message>
    <message>
        <source>Make the event again as it was in the version with this number</source>
        <translation>Remettre l’événement comme il était dans la version de ce numéro</translation>
    </message>
    <message>
        <source>Forget the version with this number</source>
        <translation>Oublier la version de ce numéro</translation>
    </message>
    <message>
        <source>List the edits that can be undone, too</source>
        <translation>Énumérer aussi les modifications qui peuvent être annulées</translation>
    </message>
    <message>
        <source>Show this help</source>
        <translation>Montrer cette aide</translation>
    </message>
    <message>
        <source>Show name and version</source>
        <translation>Montrer le nom et la version</translation>
    </message>
    <message>
        <source>The event file to open in the window</source>
        <translation>Le fichier d’événement à ouvrir dans la fenêtre</translation>
    </message>
    <message>
        <source>How much the log file tells</source>
        <translation>Ce que raconte le fichier journal</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is neither a verb nor an existing file; moderato --help lists the verbs.</source>
        <translation>«&#xa0;%1&#xa0;» n’est ni un verbe ni un fichier existant&#xa0;; moderato --help énumère les verbes.</translation>
    </message>
    <message>
        <source>%1; moderato --help tells how.</source>
        <translation>%1&#xa0;; moderato --help dit comment.</translation>
    </message>
    <message>
        <source>Plans and runs moderated sessions. Without a verb it opens the window.</source>
        <translation>Planifie et conduit des sessions modérées. Sans verbe, ouvre la fenêtre.</translation>
    </message>
    <message>
        <source>The language of all that is said and written</source>
        <translation>La langue de tout ce qui est dit et écrit</translation>
    </message>
    <message>
        <source>Number of the run that the sheet after tells of, from 1; the last real one by default</source>
        <translation>Numéro de la conduite dont parle la feuille after, à partir de 1&#xa0;; la dernière vraie par défaut</translation>
    </message>
    <message>
        <source>How sheets say the time of day: in 24 hours, by default, or in 12</source>
        <translation>Comment les feuilles disent l’heure : sur 24 heures, par défaut, ou sur 12</translation>
    </message>
</context>
<context>
    <name>CompareCells</name>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>lead: %1</source>
        <translation>animation&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>parked</source>
        <translation>de côté</translation>
    </message>
    <message>
        <source>Untitled segment</source>
        <translation>Segment sans titre</translation>
    </message>
    <message>
        <source>Untitled part</source>
        <translation>Partie sans titre</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>= same</source>
        <translation>= identique</translation>
    </message>
    <message>
        <source>≠ changed</source>
        <translation>≠ modifié</translation>
    </message>
    <message>
        <source>↕ moved</source>
        <translation>↕ déplacé</translation>
    </message>
    <message>
        <source>≠↕ changed, moved</source>
        <translation>≠↕ modifié, déplacé</translation>
    </message>
    <message>
        <source>− only %1</source>
        <translation>− seulement %1</translation>
    </message>
    <message>
        <source>+ only %1</source>
        <translation>+ seulement %1</translation>
    </message>
</context>
<context>
    <name>CompareTables</name>
    <message>
        <source>%1: %2
%3: %4</source>
        <translation>%1&#xa0;: %2
%3&#xa0;: %4</translation>
    </message>
    <message>
        <source>both</source>
        <translation>les deux</translation>
    </message>
    <message>
        <source>− only %1</source>
        <translation>− seulement %1</translation>
    </message>
    <message>
        <source>+ only %1</source>
        <translation>+ seulement %1</translation>
    </message>
    <message>
        <source>same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
</context>
<context>
    <name>Compared</name>
    <message>
        <source>%1 (chosen)</source>
        <translation>%1 (retenu)</translation>
    </message>
    <message>
        <source>Version: %1</source>
        <translation>Version&#xa0;: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; does not hold this session; choose another version.</source>
        <translation>«&#xa0;%1&#xa0;» ne contient pas cette session&#xa0;; choisissez une autre version.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has no agenda for this session; choose another one.</source>
        <translation>«&#xa0;%1&#xa0;» n’a pas de déroulé pour cette session&#xa0;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>left</source>
        <translation>à gauche</translation>
    </message>
    <message>
        <source>right</source>
        <translation>à droite</translation>
    </message>
</context>
<context>
    <name>ComparedSums</name>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 de moins</translation>
    </message>
    <message>
        <source>Ends at</source>
        <translation>Finit à</translation>
    </message>
    <message>
        <source>Scheduled end</source>
        <translation>Fin prévue</translation>
    </message>
    <message>
        <source>Over the limit</source>
        <translation>Au-delà de la limite</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Longest without the floor</source>
        <translation>Plus long temps sans la salle</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Untitled agenda</source>
        <translation>Déroulé sans titre</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>The second has</source>
        <translation>Le second a</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>Floor&apos;s share of the limit</source>
        <translation>Part de la salle dans la limite</translation>
    </message>
    <message>
        <source>People on the panel</source>
        <translation>Personnes au panel</translation>
    </message>
    <message>
        <source>Of whom the floor&apos;s share leaves room for</source>
        <translation>Dont la part de la salle permet</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>–</source>
        <translation>–</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>de côté</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>missing in the second</source>
        <translation>absent du second</translation>
    </message>
    <message>
        <source>added in the second</source>
        <translation>ajouté dans le second</translation>
    </message>
    <message>
        <source>at another place</source>
        <translation>à un autre endroit</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>identique</translation>
    </message>
    <message>
        <source>Untitled part</source>
        <translation>Partie sans titre</translation>
    </message>
    <message>
        <source>First: %1. Second: %2.</source>
        <translation>Premier&#xa0;: %1. Second&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Côte à côte</translation>
    </message>
    <message>
        <source>Neither of the two has segments yet.</source>
        <translation>Aucun des deux n’a encore de segments.</translation>
    </message>
</context>
<context>
    <name>ContentChecks</name>
    <message>
        <source>The session has no chair.</source>
        <translation>La session n’a pas de présidence.</translation>
    </message>
    <message>
        <source>The session has no moderator.</source>
        <translation>La session n’a pas de modération.</translation>
    </message>
    <message>
        <source>The session has no rapporteur; nobody writes down what it comes to.</source>
        <translation>La session n’a personne au compte rendu&#xa0;; nul ne note à quoi elle aboutit.</translation>
    </message>
    <message>
        <source>The session has no timekeeper.</source>
        <translation>La session n’a personne au chronométrage.</translation>
    </message>
    <message>
        <source>%1 is a panel that is asked no question.</source>
        <translation>%1 est un panel auquel aucune question n’est posée.</translation>
    </message>
    <message>
        <source>Nobody is asked the question &quot;%1&quot;.</source>
        <translation>La question «&#xa0;%1&#xa0;» n’est posée à personne.</translation>
    </message>
    <message>
        <source>Nothing sums up: the agenda has no wrap-up.</source>
        <translation>Rien ne résume&#xa0;: le déroulé n’a pas de conclusion.</translation>
    </message>
    <message>
        <source>The session names no outcome that is expected of it.</source>
        <translation>La session ne nomme aucun résultat attendu.</translation>
    </message>
    <message>
        <source>The session has no title.</source>
        <translation>La session n’a pas de titre.</translation>
    </message>
    <message>
        <source>A segment has no title.</source>
        <translation>Un segment n’a pas de titre.</translation>
    </message>
    <message>
        <source>The session&apos;s title has %1 characters; a schedule page has room for %2.</source>
        <translation>Le titre de la session a %1 caractères&#xa0;; une page de programme a de la place pour %2.</translation>
    </message>
</context>
<context>
    <name>ContentFixes</name>
    <message>
        <source>Ask everybody who speaks in %1</source>
        <translation>Poser la question à tous ceux qui parlent dans %1</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Add a wrap-up of %1</source>
        <translation>Ajouter une conclusion de %1</translation>
    </message>
</context>
<context>
    <name>Csv</name>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>%1 (to %2)</source>
        <translation>%1 (à %2)</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>a moment of the segment, a role, and what to do then</comment>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>In the plan</source>
        <translation>Dans le plan</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Starts after</source>
        <translation>Commence après</translation>
    </message>
    <message>
        <source>Ends after</source>
        <translation>Finit après</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Lead&apos;s time</source>
        <translation>Temps d’animation</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Prises de parole</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>de côté</translation>
    </message>
    <message>
        <source>if time allows</source>
        <translation>si le temps le permet</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
</context>
<context>
    <name>CsvReader</name>
    <message>
        <source>The quote that line %1 opens is closed nowhere; close it or take it out.</source>
        <translation>Le guillemet ouvert à la ligne %1 n’est fermé nulle part&#xa0;; fermez-le ou retirez-le.</translation>
    </message>
</context>
<context>
    <name>CueList</name>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>The floor is open</source>
        <translation>La parole est à la salle</translation>
    </message>
    <message>
        <source>until %1</source>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>During</source>
        <translation>Pendant</translation>
    </message>
    <message numerus="yes">
        <source>room for %n contribution(s) of %1</source>
        <translation>
            <numerusform>place pour %n intervention de %1</numerusform>
            <numerusform>place pour %n interventions de %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>%1 can&apos;t be written safely, because another program uses it; close that one.</source>
        <translation>Impossible d’écrire %1 sans risque, car un autre programme l’utilise&#xa0;; fermez celui-ci.</translation>
    </message>
</context>
<context>
    <name>DayGrid</name>
    <message>
        <source>No room yet</source>
        <translation>Pas encore de lieu</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
</context>
<context>
    <name>Document</name>
    <message numerus="yes">
        <source>%n run(s) in %1 are not as Moderato wrote them, and are left out. The event itself is not concerned. Recover the file to get what can be read of them.</source>
        <translation>
            <numerusform>%n conduite dans %1 n’est pas telle que Moderato l’a écrite&#xa0;; elle est laissée de côté. L’événement lui-même n’est pas concerné. Récupérez le fichier pour obtenir ce qui peut en être lu.</numerusform>
            <numerusform>%n conduites dans %1 ne sont pas telles que Moderato les a écrites&#xa0;; elles sont laissées de côté. L’événement lui-même n’est pas concerné. Récupérez le fichier pour obtenir ce qui peut en être lu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Duration</name>
    <message>
        <source>&quot;%1&quot; is longer than 24 h; type a duration from 0 to 24h.</source>
        <translation>«&#xa0;%1&#xa0;» dépasse 24 h&#xa0;; tapez une durée de 0 à 24h.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a duration; type minutes (5), minutes and seconds (4:30), 90s or 1h30.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une durée&#xa0;; tapez des minutes (5), des minutes et des secondes (4:30), 90s ou 1h30.</translation>
    </message>
    <message>
        <source>More than %1 rounds; type an intervention and its follow-ups, such as 3+2.</source>
        <translation>Plus de %1 tours&#xa0;; tapez une intervention et ses compléments, par exemple 3+2.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a list of rounds; type minutes joined by +, such as 3+2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas une liste de tours&#xa0;; tapez des minutes jointes par +, par exemple 3+2.</translation>
    </message>
</context>
<context>
    <name>Edit</name>
    <message>
        <source>This cue is no longer in the segment; select another one.</source>
        <translation>Cette consigne n’est plus dans le segment&#xa0;; sélectionnez-en une autre.</translation>
    </message>
    <message>
        <source>This session is no longer in the event; select another one.</source>
        <translation>Cette session n’est plus dans l’événement&#xa0;; sélectionnez-en une autre.</translation>
    </message>
    <message>
        <source>This agenda is no longer in the event; select another one.</source>
        <translation>Ce déroulé n’est plus dans l’événement&#xa0;; sélectionnez-en un autre.</translation>
    </message>
    <message>
        <source>This part is no longer in the agenda; select another one.</source>
        <translation>Cette partie n’est plus dans le déroulé&#xa0;; sélectionnez-en une autre.</translation>
    </message>
    <message>
        <source>This segment is no longer in the event; select another one.</source>
        <translation>Ce segment n’est plus dans l’événement&#xa0;; sélectionnez-en un autre.</translation>
    </message>
    <message>
        <source>This turn is no longer in the segment; select another one.</source>
        <translation>Cette prise de parole n’est plus dans le segment&#xa0;; sélectionnez-en une autre.</translation>
    </message>
    <message>
        <source>This person is no longer in the event; choose another one.</source>
        <translation>Cette personne n’est plus dans l’événement&#xa0;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>A duration goes from 0 to 24 h; type one such as 5, 4:30 or 1h30.</source>
        <translation>Une durée va de 0 à 24 h&#xa0;; tapez-en une comme 5, 4:30 ou 1h30.</translation>
    </message>
    <message>
        <source>This question is no longer in the segment; select another one.</source>
        <translation>Cette question n’est plus dans le segment&#xa0;; sélectionnez-en une autre.</translation>
    </message>
    <message>
        <source>A rank is 0 or more; the highest is parked first.</source>
        <translation>Un rang est 0 ou plus&#xa0;; le plus élevé est mis de côté en premier.</translation>
    </message>
    <message>
        <source>A session&apos;s limit goes from 0:01 to 24 h; type one such as 90 or 1h30.</source>
        <translation>La limite d’une session va de 0:01 à 24 h&#xa0;; tapez-en une comme 90 ou 1h30.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not a known time zone; choose one such as Africa/Addis_Ababa.</source>
        <translation>«&#xa0;%1&#xa0;» n’est pas un fuseau horaire connu&#xa0;; choisissez-en un comme Africa/Addis_Ababa.</translation>
    </message>
</context>
<context>
    <name>EmptySheet</name>
    <message>
        <source>%1, hard end</source>
        <translation>%1, fin impérative</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Session sans titre</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Format</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Limite</translation>
    </message>
    <message>
        <source>This agenda has no segments yet.</source>
        <translation>Ce déroulé n’a pas encore de segments.</translation>
    </message>
    <message>
        <source>All segments of this agenda are parked.</source>
        <translation>Tous les segments de ce déroulé sont de côté.</translation>
    </message>
</context>
<context>
    <name>EventJson</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>expected %1</source>
        <translation>attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>made by a newer version of Moderato; import it with that version</source>
        <translation>créé par une version plus récente de Moderato&#xa0;; importez-le avec elle</translation>
    </message>
    <message>
        <source>is missing; every row needs an id of its own</source>
        <translation>manque&#xa0;; chaque ligne a besoin d’un identifiant à elle</translation>
    </message>
    <message>
        <source>is not a key that is known here</source>
        <translation>n’est pas une clé connue ici</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objet</translation>
    </message>
    <message>
        <source>Not JSON at line %1: %2. Export the event again, or mend that line.</source>
        <translation>Pas du JSON à la ligne %1&#xa0;: %2. Exportez l’événement de nouveau, ou corrigez cette ligne.</translation>
    </message>
    <message>
        <source>Larger than any event; import another file.</source>
        <translation>Plus grand que tout événement&#xa0;; importez un autre fichier.</translation>
    </message>
    <message>
        <source>Not an exported event; choose a file that `moderato export --as json` made.</source>
        <translation>Pas un événement exporté&#xa0;; choisissez un fichier fait par `moderato export --as json`.</translation>
    </message>
    <message>
        <source>more rows than an event can hold</source>
        <translation>plus de lignes qu’un événement ne peut contenir</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
</context>
<context>
    <name>ExportVerb</name>
    <message>
        <source>Nobody in the event is called &quot;%1&quot;.</source>
        <translation>Personne dans l’événement ne s’appelle «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Several people have &quot;%1&quot; in their name; give the whole name.</source>
        <translation>Plusieurs personnes ont «&#xa0;%1&#xa0;» dans leur nom&#xa0;; donnez le nom complet.</translation>
    </message>
    <message>
        <source>The session has no agenda %1.</source>
        <translation>La session n’a pas de déroulé %1.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 est écrit.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made; choose another one.</source>
        <translation>Le dossier %1 ne peut pas être créé&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are written to %1.</source>
        <translation>
            <numerusform>%n fichier est écrit dans %1.</numerusform>
            <numerusform>%n fichiers sont écrits dans %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is the event file itself; choose another output.</source>
        <translation>%1 est le fichier d’événement lui-même&#xa0;; choisissez une autre sortie.</translation>
    </message>
    <message>
        <source>--each is for sheets: pdf, html and markdown.</source>
        <translation>--each s’emploie avec des feuilles&#xa0;: pdf, html et markdown.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>The session has not been run yet.</source>
        <translation>La session n’a pas encore été conduite.</translation>
    </message>
    <message>
        <source>The session has no run %1. It has %2.</source>
        <translation>La session n’a pas de conduite %1. Elle a %2.</translation>
    </message>
    <message numerus="yes">
        <source>The export was stopped; %n file(s) are written.</source>
        <translation>
            <numerusform>L’exportation a été arrêtée&#xa0;; %n fichier est écrit.</numerusform>
            <numerusform>L’exportation a été arrêtée&#xa0;; %n fichiers sont écrits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page Web</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Ontime project</source>
        <translation>Projet Ontime</translation>
    </message>
    <message>
        <source>Ontime spreadsheet</source>
        <translation>Tableur Ontime</translation>
    </message>
    <message>
        <source>There is nothing to write: no session has an agenda with such a sheet.</source>
        <translation>Il n’y a rien à écrire&#xa0;: aucune session n’a de déroulé avec une telle feuille.</translation>
    </message>
    <message>
        <source>There is no such agenda to write.</source>
        <translation>Il n’y a pas de tel déroulé à écrire.</translation>
    </message>
    <message>
        <source>The export was stopped; nothing was written.</source>
        <translation>L’exportation a été arrêtée&#xa0;; rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The whole event with contacts, notes and runs (JSON)</source>
        <translation>Tout l’événement avec contacts, notes et conduites (JSON)</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Workbook (Excel)</source>
        <translation>Classeur (Excel)</translation>
    </message>
    <message>
        <source>A table holds either the sheet &quot;%1&quot; or the sheet &quot;%2&quot;; choose one of them alone, or write the sheets as PDF, web page or Markdown.</source>
        <translation>Un tableau contient soit la feuille « %1 », soit la feuille « %2 » ; choisissez-en une seule, ou écrivez les feuilles en PDF, page web ou Markdown.</translation>
    </message>
    <message>
        <source>This format holds no sheets but the plan itself; write the sheets as PDF, web page or Markdown.</source>
        <translation>Ce format ne contient pas de feuilles, seulement le plan ; écrivez les feuilles en PDF, page web ou Markdown.</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
    <message>
        <source>events</source>
        <translation>événements</translation>
    </message>
    <message>
        <source>person</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>session</source>
        <translation>session</translation>
    </message>
    <message>
        <source>sessions</source>
        <translation>sessions</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>participation</translation>
    </message>
    <message>
        <source>participants</source>
        <translation>participations</translation>
    </message>
    <message>
        <source>accepted finding</source>
        <translation>constat accepté</translation>
    </message>
    <message>
        <source>accepted findings</source>
        <translation>constats acceptés</translation>
    </message>
    <message>
        <source>agenda</source>
        <translation>déroulé</translation>
    </message>
    <message>
        <source>agendas</source>
        <translation>déroulés</translation>
    </message>
    <message>
        <source>part</source>
        <translation>partie</translation>
    </message>
    <message>
        <source>parts</source>
        <translation>parties</translation>
    </message>
    <message>
        <source>segment</source>
        <translation>segment</translation>
    </message>
    <message>
        <source>segments</source>
        <translation>segments</translation>
    </message>
    <message>
        <source>turn</source>
        <translation>prise de parole</translation>
    </message>
    <message>
        <source>turns</source>
        <translation>prises de parole</translation>
    </message>
    <message>
        <source>question</source>
        <translation>question</translation>
    </message>
    <message>
        <source>questions</source>
        <translation>questions</translation>
    </message>
    <message>
        <source>cue</source>
        <translation>consigne</translation>
    </message>
    <message>
        <source>cues</source>
        <translation>consignes</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom</translation>
    </message>
    <message>
        <source>saying the name</source>
        <translation>prononciation du nom</translation>
    </message>
    <message>
        <source>affiliation</source>
        <translation>organisation</translation>
    </message>
    <message>
        <source>constituency</source>
        <translation>groupe représenté</translation>
    </message>
    <message>
        <source>stakeholder group</source>
        <translation>parties prenantes</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>time zone</source>
        <translation>fuseau horaire</translation>
    </message>
    <message>
        <source>email</source>
        <translation>courriel</translation>
    </message>
    <message>
        <source>phone</source>
        <translation>téléphone</translation>
    </message>
    <message>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <source>roles</source>
        <translation>rôles</translation>
    </message>
    <message>
        <source>attendance</source>
        <translation>présence</translation>
    </message>
    <message>
        <source>invitation</source>
        <translation>invitation</translation>
    </message>
    <message>
        <source>invited on</source>
        <translation>invitation le</translation>
    </message>
    <message>
        <source>answered on</source>
        <translation>réponse le</translation>
    </message>
    <message>
        <source>delegate</source>
        <translation>suppléance</translation>
    </message>
    <message>
        <source>finding</source>
        <translation>constat</translation>
    </message>
    <message>
        <source>reason</source>
        <translation>raison</translation>
    </message>
    <message>
        <source>who speaks</source>
        <translation>qui parle</translation>
    </message>
    <message>
        <source>rounds</source>
        <translation>tours</translation>
    </message>
    <message>
        <source>text</source>
        <translation>texte</translation>
    </message>
    <message>
        <source>asked of</source>
        <translation>posée à</translation>
    </message>
    <message>
        <source>role</source>
        <translation>rôle</translation>
    </message>
    <message>
        <source>time after the segment&apos;s start</source>
        <translation>temps après le début du segment</translation>
    </message>
    <message>
        <source>title</source>
        <translation>titre</translation>
    </message>
    <message>
        <source>description</source>
        <translation>description</translation>
    </message>
    <message>
        <source>budget</source>
        <translation>budget</translation>
    </message>
    <message>
        <source>kind</source>
        <translation>type</translation>
    </message>
    <message>
        <source>planned duration</source>
        <translation>durée prévue</translation>
    </message>
    <message>
        <source>least duration</source>
        <translation>durée minimale</translation>
    </message>
    <message>
        <source>most duration</source>
        <translation>durée maximale</translation>
    </message>
    <message>
        <source>locked</source>
        <translation>verrouillage</translation>
    </message>
    <message>
        <source>as long as needed</source>
        <translation>selon le besoin</translation>
    </message>
    <message>
        <source>fixed start</source>
        <translation>début fixe</translation>
    </message>
    <message>
        <source>if time allows</source>
        <translation>si le temps le permet</translation>
    </message>
    <message>
        <source>rank for parking</source>
        <translation>rang de mise de côté</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>de côté</translation>
    </message>
    <message>
        <source>lead</source>
        <translation>animation</translation>
    </message>
    <message>
        <source>lead&apos;s time</source>
        <translation>temps d’animation</translation>
    </message>
    <message>
        <source>floor reserve</source>
        <translation>réserve de la salle</translation>
    </message>
    <message>
        <source>order of speaking</source>
        <translation>ordre de parole</translation>
    </message>
    <message>
        <source>conversation</source>
        <translation>conversation</translation>
    </message>
    <message>
        <source>limit</source>
        <translation>limite</translation>
    </message>
    <message>
        <source>start</source>
        <translation>début</translation>
    </message>
    <message>
        <source>hard end</source>
        <translation>fin impérative</translation>
    </message>
    <message>
        <source>place</source>
        <translation>lieu</translation>
    </message>
    <message>
        <source>practical notes on site</source>
        <translation>informations pratiques sur place</translation>
    </message>
    <message>
        <source>practical notes online</source>
        <translation>informations pratiques en ligne</translation>
    </message>
    <message>
        <source>contact</source>
        <translation>contact</translation>
    </message>
    <message>
        <source>colour of the handouts</source>
        <translation>couleur des documents</translation>
    </message>
    <message>
        <source>font of the handouts</source>
        <translation>police des documents</translation>
    </message>
    <message>
        <source>header of the handouts</source>
        <translation>en-tête des documents</translation>
    </message>
    <message>
        <source>footer of the handouts</source>
        <translation>pied de page des documents</translation>
    </message>
    <message>
        <source>logo of the handouts</source>
        <translation>logo des documents</translation>
    </message>
    <message>
        <source>format</source>
        <translation>format</translation>
    </message>
    <message>
        <source>expected outcomes</source>
        <translation>résultats attendus</translation>
    </message>
    <message>
        <source>chosen agenda</source>
        <translation>déroulé retenu</translation>
    </message>
    <message>
        <source>floor share</source>
        <translation>part de la salle</translation>
    </message>
    <message>
        <source>longest time without the floor</source>
        <translation>plus long temps sans la salle</translation>
    </message>
    <message>
        <source>share of the limit by which the floor is heard</source>
        <translation>part de la limite avant laquelle la salle est entendue</translation>
    </message>
    <message>
        <source>floor gives up time when late</source>
        <translation>la salle cède du temps en cas de retard</translation>
    </message>
    <message>
        <source>largest panel</source>
        <translation>plus grand panel</translation>
    </message>
    <message>
        <source>least speaking time, of the most</source>
        <translation>temps de parole minimal, par rapport au plus long</translation>
    </message>
    <message>
        <source>shortest intervention</source>
        <translation>intervention la plus courte</translation>
    </message>
    <message>
        <source>longest intervention</source>
        <translation>intervention la plus longue</translation>
    </message>
    <message>
        <source>intervention from the floor</source>
        <translation>intervention de la salle</translation>
    </message>
    <message>
        <source>changeover</source>
        <translation>transition</translation>
    </message>
    <message>
        <source>most unused time</source>
        <translation>temps inutilisé maximal</translation>
    </message>
    <message>
        <source>buffer</source>
        <translation>marge</translation>
    </message>
    <message>
        <source>time between two sessions</source>
        <translation>temps entre deux sessions</translation>
    </message>
    <message>
        <source>days before the start to confirm</source>
        <translation>jours avant le début pour confirmer</translation>
    </message>
    <message>
        <source>longest title</source>
        <translation>titre le plus long</translation>
    </message>
    <message>
        <source>overrun risk</source>
        <translation>risque de dépassement</translation>
    </message>
    <message>
        <source>wanted balance</source>
        <translation>équilibre souhaité</translation>
    </message>
    <message>
        <source>checks</source>
        <translation>contrôles</translation>
    </message>
    <message>
        <source>where it lies</source>
        <translation>emplacement</translation>
    </message>
</context>
<context>
    <name>FigureEditors</name>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%L1 %</source>
        <translation>%L1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>FileLock</name>
    <message>
        <source>d MMMM, HH:mm</source>
        <comment>a day and a time of day</comment>
        <translation>d MMMM, HH:mm</translation>
    </message>
    <message>
        <source>d MMMM yyyy, HH:mm</source>
        <comment>a day and a time of day</comment>
        <translation>d MMMM yyyy, HH:mm</translation>
    </message>
    <message>
        <source>en</source>
        <comment>the language of dates in sentences</comment>
        <translation>fr</translation>
    </message>
    <message>
        <source>%1 is open by %2 on %3 since %4, so it can only be read here; close it there to change it.</source>
        <translation>%1 est ouvert par %2 sur %3 depuis le %4&#xa0;; on ne peut donc que le lire ici&#xa0;; fermez-le là-bas pour le modifier.</translation>
    </message>
    <message>
        <source>%1 is open in %2 on %3 (process %4), so it can only be read here; close it there to change it.</source>
        <translation>%1 est ouvert dans %2 sur %3 (processus %4)&#xa0;; on ne peut donc que le lire ici&#xa0;; fermez-le là-bas pour le modifier.</translation>
    </message>
    <message>
        <source>%1 seems to be open elsewhere, so it can only be read here. If it is not, delete %2 and open it again.</source>
        <translation>%1 semble ouvert ailleurs&#xa0;; on ne peut donc que le lire ici. Si ce n’est pas le cas, supprimez %2 et ouvrez-le de nouveau.</translation>
    </message>
    <message>
        <source>The folder of %1 can&apos;t be written, so the file can only be read; copy it elsewhere to change it.</source>
        <translation>Impossible d’écrire dans le dossier de %1&#xa0;; on ne peut donc que lire le fichier&#xa0;; copiez-le ailleurs pour le modifier.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be locked against changes from elsewhere (is the disk full?), so it can only be read.</source>
        <translation>%1 ne peut pas être protégé contre des changements venus d’ailleurs (le disque est-il plein&#xa0;?)&#xa0;; on ne peut donc que le lire.</translation>
    </message>
</context>
<context>
    <name>FileName</name>
    <message>
        <source>event</source>
        <translation>événement</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>conseil</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n erreur</numerusform>
            <numerusform>%n erreurs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n avertissement</numerusform>
            <numerusform>%n avertissements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindingMenu</name>
    <message>
        <source>Checks that are off</source>
        <translation>Contrôles désactivés</translation>
    </message>
    <message>
        <source>Switch a check on</source>
        <translation>Activer un contrôle</translation>
    </message>
</context>
<context>
    <name>FindingParts</name>
    <message>
        <source>Untitled segment</source>
        <translation>Segment sans titre</translation>
    </message>
    <message>
        <source>Untitled part</source>
        <translation>Partie sans titre</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Session sans titre</translation>
    </message>
</context>
<context>
    <name>FindingRows</name>
    <message>
        <source>The session as a whole</source>
        <translation>La session dans son ensemble</translation>
    </message>
    <message>
        <source>Part: %1</source>
        <translation>Partie&#xa0;: %1</translation>
    </message>
    <message>
        <source>Segment: %1</source>
        <translation>Segment&#xa0;: %1</translation>
    </message>
    <message>
        <source>Person: %1</source>
        <translation>Personne&#xa0;: %1</translation>
    </message>
    <message numerus="yes">
        <source>%n finding(s), worst: %1</source>
        <translation>
            <numerusform>%n constat, au pire&#xa0;: %1</numerusform>
            <numerusform>%n constats, au pire&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted</source>
        <translation>
            <numerusform>%n accepté</numerusform>
            <numerusform>%n acceptés</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a place and what was found there</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Fit</name>
    <message>
        <source>Untitled segment</source>
        <translation>Segment sans titre</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) parked: %1.</source>
        <translation>
            <numerusform>%n segment mis de côté&#xa0;: %1.</numerusform>
            <numerusform>%n segments mis de côté&#xa0;: %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is locked at %2.</source>
        <translation>%1 est verrouillé à %2.</translation>
    </message>
    <message>
        <source>%1 takes as long as needed, %2.</source>
        <translation>%1 dure selon le besoin, %2.</translation>
    </message>
    <message>
        <source>%1 keeps its %2 for the floor.</source>
        <translation>%1 garde ses %2 pour la salle.</translation>
    </message>
    <message>
        <source>%1 can&apos;t move the end, since a fixed start holds.</source>
        <translation>%1 ne peut pas déplacer la fin, car un début fixe la retient.</translation>
    </message>
    <message>
        <source>%1 needs all of its %2.</source>
        <translation>%1 a besoin de toutes ses %2.</translation>
    </message>
    <message>
        <source>%1 is at its least of %2.</source>
        <translation>%1 est à son minimum de %2.</translation>
    </message>
    <message>
        <source>%1 has no least duration and keeps its %2.</source>
        <translation>%1 n’a pas de durée minimale et garde ses %2.</translation>
    </message>
    <message>
        <source>%1 is at its most of %2.</source>
        <translation>%1 est à son maximum de %2.</translation>
    </message>
    <message>
        <source>%1: %2 instead of %3.</source>
        <translation>%1&#xa0;: %2 au lieu de %3.</translation>
    </message>
    <message>
        <source>%1: %2 for the floor instead of %3.</source>
        <translation>%1&#xa0;: %2 pour la salle au lieu de %3.</translation>
    </message>
    <message>
        <source>It fits; nothing to change.</source>
        <translation>Cela tient&#xa0;; rien à changer.</translation>
    </message>
    <message>
        <source>The floor loses %1.</source>
        <translation>La salle perd %1.</translation>
    </message>
    <message>
        <source>It can&apos;t: %1 missing.</source>
        <translation>Impossible&#xa0;: il manque %1.</translation>
    </message>
    <message>
        <source>%1 stay unused.</source>
        <translation>%1 restent inutilisées.</translation>
    </message>
</context>
<context>
    <name>FitVerb</name>
    <message>
        <source>The file was left as it is.</source>
        <translation>Le fichier a été laissé tel quel.</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
</context>
<context>
    <name>FixWords</name>
    <message>
        <source>no</source>
        <translation>zéro</translation>
    </message>
    <message>
        <source>one</source>
        <translation>une personne</translation>
    </message>
    <message>
        <source>two</source>
        <translation>deux</translation>
    </message>
    <message>
        <source>three</source>
        <translation>trois</translation>
    </message>
    <message>
        <source>four</source>
        <translation>quatre</translation>
    </message>
    <message>
        <source>five</source>
        <translation>cinq</translation>
    </message>
    <message>
        <source>six</source>
        <translation>six</translation>
    </message>
    <message>
        <source>seven</source>
        <translation>sept</translation>
    </message>
    <message>
        <source>eight</source>
        <translation>huit</translation>
    </message>
    <message>
        <source>nine</source>
        <translation>neuf</translation>
    </message>
    <message>
        <source>ten</source>
        <translation>dix</translation>
    </message>
    <message>
        <source>eleven</source>
        <translation>onze</translation>
    </message>
    <message>
        <source>twelve</source>
        <translation>douze</translation>
    </message>
    <message>
        <source>No follow-ups</source>
        <translation>Pas de compléments</translation>
    </message>
    <message>
        <source>Interventions from %1 to %2</source>
        <translation>Interventions de %1 à %2</translation>
    </message>
    <message>
        <source>Follow-ups from %1 to %2</source>
        <translation>Compléments de %1 à %2</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Panel of %1</source>
        <translation>Panel à %1</translation>
    </message>
</context>
<context>
    <name>Fixes</name>
    <message>
        <source>saves %1</source>
        <translation>gagne %1</translation>
    </message>
    <message>
        <source>ends %1 later</source>
        <translation>finit %1 plus tard</translation>
    </message>
    <message>
        <source>takes %1 from the floor</source>
        <translation>prend %1 à la salle</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>FloorChecks</name>
    <message>
        <source>The floor keeps %1 of %2 (%3 %); the policy wants %4 (%5 %).</source>
        <translation>La salle garde %1 sur %2 (%3&#xa0;%)&#xa0;; les règles demandent %4 (%5&#xa0;%).</translation>
    </message>
    <message>
        <source>The floor is not heard for %1, from %2 to %3; the policy allows %4.</source>
        <translation>La salle n’est pas entendue pendant %1, de %2 à %3&#xa0;; les règles permettent %4.</translation>
    </message>
    <message>
        <source>The floor is first heard at %1; the policy wants it by %2 of %3.</source>
        <translation>La salle est entendue pour la première fois à %1&#xa0;; les règles demandent que ce soit avant %2 sur %3.</translation>
    </message>
    <message>
        <source>People take part online, and nobody watches their room: the session has no online moderator.</source>
        <translation>Des personnes participent en ligne, et personne ne suit leur salle virtuelle&#xa0;: la session n’a pas de modération en ligne.</translation>
    </message>
    <message>
        <source>No floor time brings in those online: in none of it does the online moderator have a cue, a turn or the lead.</source>
        <translation>Aucun temps de la salle ne fait entrer les personnes en ligne&#xa0;: la modération en ligne n’y a ni consigne, ni prise de parole, ni animation.</translation>
    </message>
</context>
<context>
    <name>FloorFixes</name>
    <message>
        <source>%1, the time to the floor</source>
        <translation>%1, le temps à la salle</translation>
    </message>
    <message>
        <source>Give %1 that are not used to the floor of %2</source>
        <translation>Donner %1 inutilisées à la salle de %2</translation>
    </message>
    <message>
        <source>Keep %1 for the floor at the end of %2</source>
        <translation>Garder %1 pour la salle à la fin de %2</translation>
    </message>
    <message>
        <source>%1; fit to %2</source>
        <translation>%1&#xa0;; ajuster à %2</translation>
    </message>
    <message>
        <source>All slack</source>
        <translation>Tout le surplus</translation>
    </message>
    <message>
        <source>Bring in those online</source>
        <translation>Faire entrer les personnes en ligne</translation>
    </message>
    <message>
        <source>Add a cue for the online moderator to %1</source>
        <translation>Ajouter une consigne pour la modération en ligne à %1</translation>
    </message>
</context>
<context>
    <name>FloorQueue</name>
    <message>
        <source>room for all</source>
        <translation>place pour toutes et tous</translation>
    </message>
    <message>
        <source>room for nobody</source>
        <translation>place pour personne</translation>
    </message>
    <message numerus="yes">
        <source>room for %n</source>
        <translation>
            <numerusform>place pour %n</numerusform>
            <numerusform>place pour %n</numerusform>
        </translation>
    </message>
    <message>
        <source>As they came</source>
        <translation>Par ordre d’arrivée</translation>
    </message>
    <message>
        <source>On site and online in turn</source>
        <translation>Sur place et en ligne en alternance</translation>
    </message>
    <message>
        <source>Those who have not spoken first</source>
        <translation>D’abord qui n’a pas encore parlé</translation>
    </message>
    <message>
        <source>Balance by group</source>
        <translation>Équilibre par groupe</translation>
    </message>
    <message>
        <source>Balance by gender</source>
        <translation>Équilibre par genre</translation>
    </message>
    <message>
        <source>Nobody is waiting; no floor time is left</source>
        <translation>Personne n’attend&#xa0;; plus de temps de la salle</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting; no floor time is left</source>
        <translation>
            <numerusform>%n en attente&#xa0;; plus de temps de la salle</numerusform>
            <numerusform>%n en attente&#xa0;; plus de temps de la salle</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is waiting</source>
        <translation>Personne n’attend</translation>
    </message>
    <message numerus="yes">
        <source>%n waiting: %1 each for all</source>
        <translation>
            <numerusform>%n en attente&#xa0;: %1</numerusform>
            <numerusform>%n en attente&#xa0;: %1 par personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nobody is waiting; room for %n, %1 each</source>
        <translation>
            <numerusform>Personne n’attend&#xa0;; place pour %n, %1</numerusform>
            <numerusform>Personne n’attend&#xa0;; place pour %n, %1 par personne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n waiting, %1 each: %2</source>
        <translation>
            <numerusform>%n en attente, %1&#xa0;: %2</numerusform>
            <numerusform>%n en attente, %1 par personne&#xa0;: %2</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; with %2 each for all</source>
        <translation>%1&#xa0;; avec %2 par personne pour toutes et tous</translation>
    </message>
</context>
<context>
    <name>ForecastVerb</name>
    <message>
        <source>parked</source>
        <translation>de côté</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Starts, 10 %</source>
        <translation>Début, 10&#xa0;%</translation>
    </message>
    <message>
        <source>50 %</source>
        <translation>50&#xa0;%</translation>
    </message>
    <message>
        <source>90 %</source>
        <translation>90&#xa0;%</translation>
    </message>
    <message>
        <source>Ends, 10 %</source>
        <translation>Fin, 10&#xa0;%</translation>
    </message>
    <message>
        <source>%1: the chance to end by %2 is %3 %.</source>
        <translation>%1&#xa0;: la chance de finir à %2 au plus tard est de %3&#xa0;%.</translation>
    </message>
    <message>
        <source>One session in ten ends by %1, half of them by %2, nine in ten by %3.</source>
        <translation>Une session sur dix finit à %1 au plus tard, la moitié à %2, neuf sur dix à %3.</translation>
    </message>
    <message>
        <source>This rests on assumptions about how long segments really take, hardly any of them measured; docs/forecast.md lists them.</source>
        <translation>Cela repose sur des hypothèses sur la durée réelle des segments, presque toutes non mesurées&#xa0;; docs/forecast.md les énumère.</translation>
    </message>
</context>
<context>
    <name>FoundRows</name>
    <message>
        <source>The list of the file&apos;s tables could not be read; what was found without it may not be all.</source>
        <translation>La liste des tables du fichier n’a pas pu être lue&#xa0;; ce qui a été trouvé sans elle n’est peut-être pas tout.</translation>
    </message>
    <message>
        <source>The file has no &quot;%1&quot; of any %2; each has its default now.</source>
        <translation>Le fichier n’a plus «&#xa0;%1&#xa0;» pour aucun élément (%2)&#xa0;; chacun a maintenant la valeur par défaut.</translation>
    </message>
    <message>
        <source>In %1, &quot;%2&quot; could not be read; it has its default now.</source>
        <translation>Dans %1, «&#xa0;%2&#xa0;» n’a pas pu être lu&#xa0;; c’est maintenant la valeur par défaut.</translation>
    </message>
    <message>
        <source>The file holds more than %1 rows; what is beyond them is left out.</source>
        <translation>Le fichier contient plus de %1 lignes&#xa0;; ce qui est au-delà est laissé de côté.</translation>
    </message>
    <message>
        <source>Some of what was deleted earlier may be back.</source>
        <translation>Une partie de ce qui avait été supprimé est peut-être revenue.</translation>
    </message>
</context>
<context>
    <name>FoundRuns</name>
    <message numerus="yes">
        <source>%n run(s) could not be read.</source>
        <translation>
            <numerusform>%n conduite n’a pas pu être lue.</numerusform>
            <numerusform>%n conduites n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some runs may be lost.</source>
        <translation>Des conduites sont peut-être perdues.</translation>
    </message>
    <message>
        <source>Of a run of &quot;%1&quot; the log could be read up to its entry %2; what came after, if anything did, is lost.</source>
        <translation>Le journal d’une conduite de «&#xa0;%1&#xa0;» a pu être lu jusqu’à son entrée %2&#xa0;; la suite, s’il y en avait une, est perdue.</translation>
    </message>
</context>
<context>
    <name>HandoutNames</name>
    <message>
        <source>Agenda</source>
        <translation>Déroulé</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>Documents</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>%1 is empty, not an event file; choose another, or delete it and make a new one.</source>
        <translation>%1 est vide, ce n’est pas un fichier d’événement&#xa0;; choisissez-en un autre, ou supprimez-le et créez-en un nouveau.</translation>
    </message>
    <message>
        <source>%1 is not an event file; choose a file made by Moderato, or import this one.</source>
        <translation>%1 n’est pas un fichier d’événement&#xa0;; choisissez un fichier fait par Moderato, ou importez celui-ci.</translation>
    </message>
    <message>
        <source>%1 is cut short; go back to a copy of it, or recover what can be read.</source>
        <translation>%1 est tronqué&#xa0;; revenez à une copie, ou récupérez ce qui peut être lu.</translation>
    </message>
    <message>
        <source>%1 is another program&apos;s database, not an event file; choose another file.</source>
        <translation>%1 est la base de données d’un autre programme, pas un fichier d’événement&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 does not say of which version it is; it is damaged. Go back to a copy of it, or recover what can be read.</source>
        <translation>%1 ne dit pas de quelle version il est&#xa0;; il est abîmé. Revenez à une copie, ou récupérez ce qui peut être lu.</translation>
    </message>
    <message>
        <source>%1 does not exist; check the name, or make a new event.</source>
        <translation>%1 n’existe pas&#xa0;; vérifiez le nom, ou créez un nouvel événement.</translation>
    </message>
    <message>
        <source>%1 is a folder or a device, not an event file; choose a file.</source>
        <translation>%1 est un dossier ou un périphérique, pas un fichier d’événement&#xa0;; choisissez un fichier.</translation>
    </message>
    <message>
        <source>%1 is larger than any event; choose another file.</source>
        <translation>%1 est plus grand que tout événement&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2); allow it, or choose another file.</source>
        <translation>%1 ne peut pas être lu (%2)&#xa0;; autorisez-le, ou choisissez un autre fichier.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>The history in %1 is damaged there, so it can&apos;t go back that far. What is shown is not concerned.</source>
        <translation>L’historique de %1 est abîmé à cet endroit&#xa0;; on ne peut donc pas remonter aussi loin. Ce qui est affiché n’est pas concerné.</translation>
    </message>
</context>
<context>
    <name>Html</name>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Sommaire</translation>
    </message>
</context>
<context>
    <name>HtmlStrip</name>
    <message>
        <source>Time to scale: %1</source>
        <translation>Temps à l’échelle&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>ICalendar</name>
    <message>
        <source>Question: %1</source>
        <translation>Question&#xa0;: %1</translation>
    </message>
    <message>
        <source>Floor: %1</source>
        <translation>Salle&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2 (%3)</source>
        <translation>%1 %2 (%3)</translation>
    </message>
    <message>
        <source>A calendar needs a date: give the session a date first.</source>
        <translation>Un calendrier a besoin d’une date&#xa0;: donnez d’abord une date à la session.</translation>
    </message>
    <message>
        <source>There is nothing to put into a calendar: the agenda has no segments yet.</source>
        <translation>Il n’y a rien à mettre dans un calendrier&#xa0;: le déroulé n’a pas encore de segments.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>%1 can&apos;t be read (%2); check the path.</source>
        <translation>%1 ne peut pas être lu (%2)&#xa0;; vérifiez le chemin.</translation>
    </message>
    <message>
        <source>%1 is larger than %2 MB, too large for an agenda; choose another file.</source>
        <translation>%1 fait plus de %2 Mo, trop pour un déroulé&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Déroulé</translation>
    </message>
</context>
<context>
    <name>ImportVerb</name>
    <message>
        <source>Import</source>
        <translation>Importer</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) imported into %1.</source>
        <translation>
            <numerusform>%n session importée dans %1.</numerusform>
            <numerusform>%n sessions importées dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) came along.</source>
        <translation>
            <numerusform>%n conduite a suivi.</numerusform>
            <numerusform>%n conduites ont suivi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Keeping</name>
    <message numerus="yes">
        <source>%n named version(s) could not be read, nor what they were called.</source>
        <translation>
            <numerusform>%n version nommée n’a pas pu être lue, ni son nom.</numerusform>
            <numerusform>%n versions nommées n’ont pas pu être lues, ni leurs noms.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some named versions may be lost.</source>
        <translation>Des versions nommées sont peut-être perdues.</translation>
    </message>
    <message>
        <source>The named version &quot;%1&quot; could not be read.</source>
        <translation>La version nommée «&#xa0;%1&#xa0;» n’a pas pu être lue.</translation>
    </message>
    <message numerus="yes">
        <source>The oldest %n edit(s) of the history could not be taken over; those after them can still be undone.</source>
        <translation>
            <numerusform>La plus ancienne modification (%n) de l’historique n’a pas pu être reprise&#xa0;; les suivantes peuvent encore être annulées.</numerusform>
            <numerusform>Les %n plus anciennes modifications de l’historique n’ont pas pu être reprises&#xa0;; les suivantes peuvent encore être annulées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The history could not be taken over: its %n edit(s) can&apos;t be read, or do not lead to what was recovered.</source>
        <translation>
            <numerusform>L’historique n’a pas pu être repris&#xa0;: sa modification (%n) est illisible, ou ne mène pas à ce qui a été récupéré.</numerusform>
            <numerusform>L’historique n’a pas pu être repris&#xa0;: ses %n modifications sont illisibles, ou ne mènent pas à ce qui a été récupéré.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) that were undone can&apos;t be done again.</source>
        <translation>
            <numerusform>%n modification annulée ne peut plus être refaite.</numerusform>
            <numerusform>%n modifications annulées ne peuvent plus être refaites.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some of the history may be lost.</source>
        <translation>Une partie de l’historique est peut-être perdue.</translation>
    </message>
    <message>
        <source>What the rows should add up to could not be read, so nobody can tell whether more is missing or differs. Look through the event.</source>
        <translation>La somme attendue des lignes n’a pas pu être lue&#xa0;; on ne peut donc pas dire s’il manque autre chose ou si quelque chose diffère. Relisez l’événement.</translation>
    </message>
    <message>
        <source>The rows do not add up to what was last saved: something is missing or differs, perhaps more than is told here. Look through the event.</source>
        <translation>Les lignes ne correspondent pas à ce qui a été enregistré en dernier&#xa0;: quelque chose manque ou diffère, peut-être plus que ce qui est dit ici. Relisez l’événement.</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>en</source>
        <comment>the BCP 47 tag of the language of this translation</comment>
        <translation>fr</translation>
    </message>
</context>
<context>
    <name>LateMeasures</name>
    <message>
        <source>Last of all, the floor</source>
        <translation>En tout dernier, la salle</translation>
    </message>
    <message>
        <source>what it has in all</source>
        <translation>ce dont elle dispose en tout</translation>
    </message>
    <message>
        <source>or shorten it to %1</source>
        <translation>ou le raccourcir à %1</translation>
    </message>
    <message>
        <source>Leave out: %1</source>
        <translation>Supprimer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Shorten: %1</source>
        <translation>Raccourcir&#xa0;: %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <translation>de %1 à %2</translation>
    </message>
    <message>
        <source>Leave out the follow-ups</source>
        <translation>Supprimer les compléments</translation>
    </message>
    <message>
        <source>those that are still to come</source>
        <translation>ceux qui sont encore à venir</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>What gives</source>
        <translation>Ce qui cède</translation>
    </message>
    <message>
        <source>Wins</source>
        <translation>Gagne</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Takes</source>
        <translation>Dure</translation>
    </message>
    <message>
        <source>Begin by</source>
        <translation>Commencer avant</translation>
    </message>
</context>
<context>
    <name>LearnedText</name>
    <message>
        <source>openings</source>
        <translation>ouvertures</translation>
    </message>
    <message>
        <source>framings</source>
        <translation>cadrages</translation>
    </message>
    <message>
        <source>panels</source>
        <translation>panels</translation>
    </message>
    <message>
        <source>open floors</source>
        <translation>temps de la salle</translation>
    </message>
    <message>
        <source>presentations</source>
        <translation>présentations</translation>
    </message>
    <message>
        <source>discussions</source>
        <translation>discussions</translation>
    </message>
    <message>
        <source>polls</source>
        <translation>sondages</translation>
    </message>
    <message>
        <source>breaks</source>
        <translation>pauses</translation>
    </message>
    <message>
        <source>wrap-ups</source>
        <translation>conclusions</translation>
    </message>
    <message>
        <source>buffers</source>
        <translation>marges</translation>
    </message>
    <message numerus="yes">
        <source>%n observed</source>
        <translation>
            <numerusform>%n observation</numerusform>
            <numerusform>%n observations</numerusform>
        </translation>
    </message>
    <message>
        <source>Your %1 run %2 times their plan</source>
        <translation>Vos segments (%1) durent %2 fois leur plan</translation>
    </message>
    <message>
        <source>%1 (%2).</source>
        <translation>%1 (%2).</translation>
    </message>
    <message>
        <source>%1, eight in ten of them %2 to %3 times (%4).</source>
        <translation>%1, huit sur dix de %2 à %3 fois (%4).</translation>
    </message>
    <message>
        <source>%1 The forecast goes by that.</source>
        <translation>%1 La prévision en tient compte.</translation>
    </message>
    <message numerus="yes">
        <source>From %n observations of a kind on they replace the forecast&apos;s assumption; rehearsals, and segments that were cut off, do not count.</source>
        <translation>
            <numerusform>À partir de %n observation d’un type, elle remplace l’hypothèse de la prévision&#xa0;; les répétitions et les segments coupés ne comptent pas.</numerusform>
            <numerusform>À partir de %n observations d’un type, elles remplacent l’hypothèse de la prévision&#xa0;; les répétitions et les segments coupés ne comptent pas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LeavingDialog</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Who leaves the panel?</source>
        <translation>Qui quitte le panel&#xa0;?</translation>
    </message>
    <message numerus="yes">
        <source>Tick %n who leave(s); %1 ticked.</source>
        <translation>
            <numerusform>Cochez %n personne qui le quitte&#xa0;; %1 cochée.</numerusform>
            <numerusform>Cochez %n personnes qui le quittent&#xa0;; %1 cochées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LiveKeys</name>
    <message>
        <source>Back to the segment before</source>
        <translation>Revenir au segment précédent</translation>
    </message>
    <message>
        <source>Pause, or go on</source>
        <translation>Faire une pause, ou reprendre</translation>
    </message>
    <message>
        <source>This segment 1:00 longer</source>
        <translation>Ce segment 1:00 de plus</translation>
    </message>
    <message>
        <source>This segment 1:00 shorter</source>
        <translation>Ce segment 1:00 de moins</translation>
    </message>
    <message>
        <source>Skip the next segment</source>
        <translation>Sauter le segment suivant</translation>
    </message>
    <message>
        <source>End the session, or reopen it</source>
        <translation>Finir la session, ou la rouvrir</translation>
    </message>
    <message>
        <source>Say when it really began</source>
        <translation>Dire quand elle a vraiment commencé</translation>
    </message>
    <message>
        <source>Take back the last action</source>
        <translation>Défaire la dernière action</translation>
    </message>
    <message>
        <source>Put the next question of this segment on the table</source>
        <translation>Poser la question suivante de ce segment</translation>
    </message>
    <message>
        <source>End the turn</source>
        <translation>Finir la prise de parole</translation>
    </message>
    <message>
        <source>Mark the speaker above</source>
        <translation>Marquer la personne du dessus</translation>
    </message>
    <message>
        <source>Mark the speaker below</source>
        <translation>Marquer la personne du dessous</translation>
    </message>
    <message>
        <source>The marked speaker is not here: minutes to the floor</source>
        <translation>La personne marquée est absente&#xa0;: ses minutes à la salle</translation>
    </message>
    <message>
        <source>The marked speaker is not here: minutes to the others</source>
        <translation>La personne marquée est absente&#xa0;: ses minutes aux autres</translation>
    </message>
    <message>
        <source>The marked speaker is not here: minutes to the buffer</source>
        <translation>La personne marquée est absente&#xa0;: ses minutes à la marge</translation>
    </message>
    <message>
        <source>A hand in the room, without a name</source>
        <translation>Une main levée sur place, sans nom</translation>
    </message>
    <message>
        <source>A hand online, without a name</source>
        <translation>Une main levée en ligne, sans nom</translation>
    </message>
    <message>
        <source>Type a name for the queue</source>
        <translation>Taper un nom pour la file d’attente</translation>
    </message>
    <message>
        <source>Call the next from the floor</source>
        <translation>Donner la parole à la personne suivante de la salle</translation>
    </message>
    <message>
        <source>Close the queue, or reopen it</source>
        <translation>Fermer la file d’attente, ou la rouvrir</translation>
    </message>
    <message>
        <source>Let this segment use floor time</source>
        <translation>Laisser ce segment utiliser du temps de la salle</translation>
    </message>
    <message>
        <source>Write a note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Write a message for the stage</source>
        <translation>Écrire un message pour la scène</translation>
    </message>
    <message>
        <source>Blank the stage display, or show it again</source>
        <translation>Vider l’affichage de scène, ou le remontrer</translation>
    </message>
    <message>
        <source>Show the queue</source>
        <translation>Montrer la file d’attente</translation>
    </message>
    <message>
        <source>Show the ways to end on time</source>
        <translation>Montrer les moyens de finir à l’heure</translation>
    </message>
    <message>
        <source>Show notes and outcomes</source>
        <translation>Montrer les notes et les résultats</translation>
    </message>
    <message>
        <source>Show the plan as a list, to jump</source>
        <translation>Montrer le plan en liste, pour sauter</translation>
    </message>
    <message>
        <source>Show the messages for the stage</source>
        <translation>Montrer les messages pour la scène</translation>
    </message>
    <message>
        <source>Show this list</source>
        <translation>Montrer cette liste</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>The turn of the speaker with this number</source>
        <translation>La prise de parole de la personne de ce numéro</translation>
    </message>
    <message>
        <source>Take the way to end on time with this number</source>
        <translation>Appliquer le moyen de finir à l’heure de ce numéro</translation>
    </message>
    <message>
        <source>Start, or go on to the next segment; after the end see how it went</source>
        <translation>Commencer, ou passer au segment suivant&#xa0;; après la fin, voir comment cela s’est passé</translation>
    </message>
    <message>
        <source>Flash the stage display</source>
        <translation>Faire clignoter l’affichage de scène</translation>
    </message>
    <message>
        <source>Look at what was edited in the plan meanwhile, to take it over</source>
        <translation>Regarder ce qui a été modifié entre-temps dans le plan, pour le reprendre</translation>
    </message>
    <message>
        <source>Open the file again and save an action that it did not take</source>
        <translation>Rouvrir le fichier et enregistrer une action qu’il n’a pas prise</translation>
    </message>
    <message>
        <source>Close this window; the run stays as it is</source>
        <translation>Fermer cette fenêtre&#xa0;; la conduite reste comme elle est</translation>
    </message>
    <message>
        <source>Open the stage display</source>
        <translation>Ouvrir l’affichage de scène</translation>
    </message>
    <message>
        <source>Take the message off the stage</source>
        <translation>Retirer le message de la scène</translation>
    </message>
</context>
<context>
    <name>LiveNow</name>
    <message>
        <source>intervention</source>
        <translation>intervention</translation>
    </message>
    <message>
        <source>follow-up</source>
        <translation>complément</translation>
    </message>
    <message>
        <source>%1 (to %2)</source>
        <translation>%1 (à %2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Question: %1</source>
        <translation>Question&#xa0;: %1</translation>
    </message>
    <message>
        <source>Question %1 of %2: %3</source>
        <translation>Question %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Pas encore commencée</translation>
    </message>
    <message>
        <source>Next: the end, %1</source>
        <translation>Ensuite&#xa0;: la fin, %1</translation>
    </message>
    <message>
        <source>Next: %1, %2</source>
        <translation>Ensuite&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>begins in %1</source>
        <translation>commence dans %1</translation>
    </message>
    <message>
        <source>begins now</source>
        <translation>commence maintenant</translation>
    </message>
    <message>
        <source>should have begun %1 ago</source>
        <translation>aurait dû commencer il y a %1</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation>La session est finie</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Led by %1</source>
        <translation>Animation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Prise de parole</translation>
    </message>
    <message>
        <source>next: %1, %2 %3</source>
        <translation>ensuite&#xa0;: %1, %2 %3</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>over, of %1</source>
        <translation>en trop, sur %1</translation>
    </message>
    <message>
        <source>left, of %1</source>
        <translation>restant, sur %1</translation>
    </message>
    <message>
        <source>follow-up %1</source>
        <translation>complément %1</translation>
    </message>
    <message>
        <source>%1, nothing planned, for %2</source>
        <translation>%1, rien de prévu, depuis %2</translation>
    </message>
</context>
<context>
    <name>LivePace</name>
    <message>
        <source>Not begun</source>
        <translation>Pas commencée</translation>
    </message>
    <message>
        <source>Ended %1</source>
        <translation>Finie à %1</translation>
    </message>
    <message>
        <source>Now %1 · %2</source>
        <translation>Maintenant %1 · %2</translation>
    </message>
    <message>
        <source>%1. Nothing that is still to come can be made shorter.</source>
        <translation>%1. Rien de ce qui reste à venir ne peut être raccourci.</translation>
    </message>
    <message>
        <source>%1. There is nothing to make up for.</source>
        <translation>%1. Il n’y a rien à rattraper.</translation>
    </message>
    <message>
        <source>%1. Ways to end on time, the mildest first:</source>
        <translation>%1. Moyens de finir à l’heure, du plus doux au plus dur&#xa0;:</translation>
    </message>
    <message>
        <source>%1. Ways to use the time that was won:</source>
        <translation>%1. Moyens d’utiliser le temps gagné&#xa0;:</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>The floor loses %1 if all who are still to speak here do</source>
        <translation>La salle perd %1 si tous ceux qui doivent encore parler ici le font</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>The floor gave up %1 by choice</source>
        <translation>La salle a cédé %1 par choix</translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to use the time won</source>
        <translation>
            <numerusform>%n moyen d’utiliser le temps gagné</numerusform>
            <numerusform>%n moyens d’utiliser le temps gagné</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to end on time</source>
        <translation>
            <numerusform>%n moyen de finir à l’heure</numerusform>
            <numerusform>%n moyens de finir à l’heure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n way(s) to make up time</source>
        <translation>
            <numerusform>%n moyen de rattraper du temps</numerusform>
            <numerusform>%n moyens de rattraper du temps</numerusform>
        </translation>
    </message>
    <message>
        <source>That is at the floor&apos;s cost: %1.</source>
        <translation>C’est aux dépens de la salle : %1.</translation>
    </message>
    <message>
        <source>Ended %1 by the plan&apos;s clock</source>
        <translation>Finie %1 à l’heure du plan</translation>
    </message>
    <message>
        <source>By the plan&apos;s clock %1 · %2</source>
        <translation>À l’heure du plan %1 · %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1. Ways to make up time, the mildest first; none of them is enough to end on time:</source>
        <translation>%1. Moyens de rattraper du temps, du plus doux au plus dur ; aucun ne suffit pour finir à l’heure :</translation>
    </message>
    <message numerus="yes">
        <source>%1. Ways to make up time, the mildest first; %n of them end(s) on time (✓):</source>
        <translation>
            <numerusform>%1. Moyens de rattraper du temps, du plus doux au plus dur ; %n permet de finir à l’heure (✓) :</numerusform>
            <numerusform>%1. Moyens de rattraper du temps, du plus doux au plus dur ; %n permettent de finir à l’heure (✓) :</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LivePlan</name>
    <message>
        <source>✓ over, took %1</source>
        <translation>✓ fini, a pris %1</translation>
    </message>
    <message>
        <source>▶ on now, for %1</source>
        <translation>▶ en cours, pour %1</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>de côté</translation>
    </message>
    <message>
        <source>not reached</source>
        <translation>non atteint</translation>
    </message>
    <message>
        <source>On now: %1. Next: %2.</source>
        <translation>En cours&#xa0;: %1. Ensuite&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1  %2
%3, %4</source>
        <translation>%1  %2
%3, %4</translation>
    </message>
</context>
<context>
    <name>LiveSpeakers</name>
    <message>
        <source>asked</source>
        <translation>question posée</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1, %2 over</source>
        <translation>%1, %2 en trop</translation>
    </message>
    <message>
        <source>%1, %2 left</source>
        <translation>%1, reste %2</translation>
    </message>
</context>
<context>
    <name>LiveWords</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2 less</source>
        <translation>%1&#xa0;: %2 de moins</translation>
    </message>
    <message>
        <source>%1: %2 less each</source>
        <translation>%1&#xa0;: %2 de moins par personne</translation>
    </message>
    <message>
        <source>%1: %2 more</source>
        <translation>%1&#xa0;: %2 de plus</translation>
    </message>
    <message>
        <source>%1: %2 more each</source>
        <translation>%1&#xa0;: %2 de plus par personne</translation>
    </message>
    <message>
        <source>The floor gets %1 less</source>
        <translation>La salle reçoit %1 de moins</translation>
    </message>
    <message>
        <source>The floor gets %1 more</source>
        <translation>La salle reçoit %1 de plus</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Personne sans nom</translation>
    </message>
    <message>
        <source>Untitled segment</source>
        <translation>Segment sans titre</translation>
    </message>
    <message>
        <source>A hand</source>
        <translation>Une main levée</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>in the room</source>
        <translation>sur place</translation>
    </message>
    <message>
        <source>POINT OF ORDER</source>
        <translation>MOTION D’ORDRE</translation>
    </message>
    <message>
        <source>first time</source>
        <translation>première fois</translation>
    </message>
    <message>
        <source>From the floor: %1</source>
        <translation>De la salle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>When it began</source>
        <translation>Quand elle a commencé</translation>
    </message>
    <message>
        <source>Going to a segment</source>
        <translation>Passage à un segment</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Going on</source>
        <translation>Reprise</translation>
    </message>
    <message>
        <source>End of the session</source>
        <translation>Fin de la session</translation>
    </message>
    <message>
        <source>Reopening</source>
        <translation>Réouverture</translation>
    </message>
    <message>
        <source>Change of the plan</source>
        <translation>Changement du plan</translation>
    </message>
    <message>
        <source>Start of a turn</source>
        <translation>Début d’une prise de parole</translation>
    </message>
    <message>
        <source>End of a turn</source>
        <translation>Fin d’une prise de parole</translation>
    </message>
    <message>
        <source>Withdrawing a hand</source>
        <translation>Retrait d’une main levée</translation>
    </message>
    <message>
        <source>Calling a hand back</source>
        <translation>Retour d’une main levée</translation>
    </message>
    <message>
        <source>Closing the queue</source>
        <translation>Fermeture de la file d’attente</translation>
    </message>
    <message>
        <source>Reopening the queue</source>
        <translation>Réouverture de la file d’attente</translation>
    </message>
    <message>
        <source>Message for the stage</source>
        <translation>Message pour la scène</translation>
    </message>
    <message>
        <source>Blanking the stage display</source>
        <translation>Affichage de scène vidé</translation>
    </message>
    <message>
        <source>Showing the stage display</source>
        <translation>Affichage de scène remontré</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Résultat</translation>
    </message>
    <message>
        <source>Speed of the rehearsal</source>
        <translation>Vitesse de la répétition</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Ends %1, %2 after the limit</source>
        <translation>Finit à %1, %2 après la limite</translation>
    </message>
    <message>
        <source>Ends %1, at the limit</source>
        <translation>Finit à %1, à la limite</translation>
    </message>
    <message>
        <source>Ends %1, %2 before the limit</source>
        <translation>Finit à %1, %2 avant la limite</translation>
    </message>
    <message>
        <source>. </source>
        <translation>. </translation>
    </message>
</context>
<context>
    <name>Load</name>
    <message>
        <source>it holds not one event but %1</source>
        <translation>il contient non pas un événement mais %1</translation>
    </message>
    <message>
        <source>%1 is damaged: %2. Go back to a copy of it, or recover what can be read.</source>
        <translation>%1 est abîmé&#xa0;: %2. Revenez à une copie, ou récupérez ce qui peut être lu.</translation>
    </message>
    <message>
        <source>it holds more than %1 rows</source>
        <translation>il contient plus de %1 lignes</translation>
    </message>
    <message>
        <source>a %1 has a %2 that can&apos;t be read (%3)</source>
        <translation>un élément (%1) a une valeur illisible&#xa0;: %2 (%3)</translation>
    </message>
    <message>
        <source>the order of a %1 is missing or used twice</source>
        <translation>l’ordre d’un élément (%1) manque ou sert deux fois</translation>
    </message>
    <message>
        <source>a %1 lies in nothing</source>
        <translation>un élément (%1) ne se trouve dans rien</translation>
    </message>
</context>
<context>
    <name>LossWords</name>
    <message numerus="yes">
        <source>%n event(s) could not be read.</source>
        <translation>
            <numerusform>%n événement n’a pas pu être lu.</numerusform>
            <numerusform>%n événements n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some events may be lost.</source>
        <translation>Des événements sont peut-être perdus.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) could not be read.</source>
        <translation>
            <numerusform>%n personne n’a pas pu être lue.</numerusform>
            <numerusform>%n personnes n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some people may be lost.</source>
        <translation>Des personnes sont peut-être perdues.</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) could not be read.</source>
        <translation>
            <numerusform>%n session n’a pas pu être lue.</numerusform>
            <numerusform>%n sessions n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some sessions may be lost.</source>
        <translation>Des sessions sont peut-être perdues.</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) could not be read.</source>
        <translation>
            <numerusform>%n participation n’a pas pu être lue.</numerusform>
            <numerusform>%n participations n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some participants may be lost.</source>
        <translation>Des participations sont peut-être perdues.</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted finding(s) could not be read.</source>
        <translation>
            <numerusform>%n constat accepté n’a pas pu être lu.</numerusform>
            <numerusform>%n constats acceptés n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some accepted findings may be lost.</source>
        <translation>Des constats acceptés sont peut-être perdus.</translation>
    </message>
    <message numerus="yes">
        <source>%n accepted finding(s) could not be kept, because the session is lost.</source>
        <translation>
            <numerusform>%n constat accepté n’a pas pu être gardé, car la session est perdue.</numerusform>
            <numerusform>%n constats acceptés n’ont pas pu être gardés, car la session est perdue.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agenda(s) could not be read.</source>
        <translation>
            <numerusform>%n déroulé n’a pas pu être lu.</numerusform>
            <numerusform>%n déroulés n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some agendas may be lost.</source>
        <translation>Des déroulés sont peut-être perdus.</translation>
    </message>
    <message numerus="yes">
        <source>%n part(s) could not be read.</source>
        <translation>
            <numerusform>%n partie n’a pas pu être lue.</numerusform>
            <numerusform>%n parties n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some parts may be lost.</source>
        <translation>Des parties sont peut-être perdues.</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) could not be read.</source>
        <translation>
            <numerusform>%n segment n’a pas pu être lu.</numerusform>
            <numerusform>%n segments n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some segments may be lost.</source>
        <translation>Des segments sont peut-être perdus.</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) could not be read.</source>
        <translation>
            <numerusform>%n prise de parole n’a pas pu être lue.</numerusform>
            <numerusform>%n prises de parole n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some turns may be lost.</source>
        <translation>Des prises de parole sont peut-être perdues.</translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s) could not be kept, because the segment is lost.</source>
        <translation>
            <numerusform>%n prise de parole n’a pas pu être gardée, car le segment est perdu.</numerusform>
            <numerusform>%n prises de parole n’ont pas pu être gardées, car le segment est perdu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) could not be read.</source>
        <translation>
            <numerusform>%n question n’a pas pu être lue.</numerusform>
            <numerusform>%n questions n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some questions may be lost.</source>
        <translation>Des questions sont peut-être perdues.</translation>
    </message>
    <message numerus="yes">
        <source>%n question(s) could not be kept, because the segment is lost.</source>
        <translation>
            <numerusform>%n question n’a pas pu être gardée, car le segment est perdu.</numerusform>
            <numerusform>%n questions n’ont pas pu être gardées, car le segment est perdu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) could not be read.</source>
        <translation>
            <numerusform>%n consigne n’a pas pu être lue.</numerusform>
            <numerusform>%n consignes n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message>
        <source>Some cues may be lost.</source>
        <translation>Des consignes sont peut-être perdues.</translation>
    </message>
    <message numerus="yes">
        <source>%n cue(s) could not be kept, because the segment is lost.</source>
        <translation>
            <numerusform>%n consigne n’a pas pu être gardée, car le segment est perdu.</numerusform>
            <numerusform>%n consignes n’ont pas pu être gardées, car le segment est perdu.</numerusform>
        </translation>
    </message>
    <message>
        <source>one %1</source>
        <translation>un élément (%1)</translation>
    </message>
    <message>
        <source>%1 &quot;%2&quot;</source>
        <translation>%1 «&#xa0;%2&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Losses</name>
    <message numerus="yes">
        <source>And %n more.</source>
        <translation>
            <numerusform>Et %n autre.</numerusform>
            <numerusform>Et %n autres.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Main</name>
    <message>
        <source>There is no display for the window; use moderato show FILE, or moderato --help for the other verbs.</source>
        <translation>Il n’y a pas d’écran pour la fenêtre&#xa0;; employez moderato show FILE, ou moderato --help pour les autres verbes.</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>&amp;Undo: %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo: %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rétablir</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>MarkdownText</name>
    <message>
        <source>%1: %2</source>
        <comment>a speaker and the minutes</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>MatchWords</name>
    <message>
        <source>untitled part</source>
        <translation>partie sans titre</translation>
    </message>
    <message>
        <source>somebody without a name</source>
        <translation>personne sans nom</translation>
    </message>
    <message>
        <source>another %1</source>
        <translation>changement&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 %2 against %3</source>
        <translation>%1&#xa0;: %2 contre %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot;</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>a turn without rounds</source>
        <translation>une prise de parole sans tour</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source> and </source>
        <translation> et </translation>
    </message>
    <message>
        <source>another order of the turns</source>
        <translation>autre ordre des prises de parole</translation>
    </message>
    <message>
        <source>other questions</source>
        <translation>autres questions</translation>
    </message>
    <message>
        <source>other cues</source>
        <translation>autres consignes</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>shared</source>
        <translation>partagé</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two turns of one person</comment>
        <translation> et </translation>
    </message>
    <message>
        <source>%1 in &quot;%2&quot;</source>
        <translation>%1 dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>Speaks more than once here; change each turn in the inspector.</source>
        <translation>Parle plus d’une fois ici&#xa0;; modifiez chaque prise de parole dans l’inspecteur.</translation>
    </message>
    <message>
        <source>Type 3 + 2 to give an intervention of 3 and a follow-up of 2 minutes.</source>
        <translation>Tapez 3 + 2 pour donner une intervention de 3 minutes et un complément de 2.</translation>
    </message>
    <message>
        <source>Shares in the conversation without a budget of their own.</source>
        <translation>Participe à la conversation sans budget propre.</translation>
    </message>
    <message>
        <source>%1 (%2 over)</source>
        <translation>%1 (%2 en trop)</translation>
    </message>
    <message>
        <source>%1 speaks for %2 in this agenda.</source>
        <translation>%1 parle %2 dans ce déroulé.</translation>
    </message>
    <message>
        <source>One intervention takes %1; the policy&apos;s longest is %2.</source>
        <translation>Une intervention prend %1&#xa0;; les règles permettent au plus %2.</translation>
    </message>
    <message>
        <source>%1
as needed</source>
        <translation>%1
au besoin</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>de côté</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 en trop</translation>
    </message>
    <message>
        <source>full</source>
        <translation>plein</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%1
Rounds %2 + changeover %3 + lead %4 + floor reserve %5 of %6 planned</source>
        <translation>%1
Tours %2 + transitions %3 + animation %4 + réserve de la salle %5, sur %6 prévues</translation>
    </message>
</context>
<context>
    <name>MatrixEdit</name>
    <message>
        <source>%1 speaks more than once in &quot;%2&quot;; change each of these turns in the inspector.</source>
        <translation>%1 parle plus d’une fois dans «&#xa0;%2&#xa0;»&#xa0;; modifiez chacune de ces prises de parole dans l’inspecteur.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Agenda</source>
        <translation>Dé&amp;roulé</translation>
    </message>
    <message>
        <source>&amp;Session</source>
        <translation>&amp;Session</translation>
    </message>
    <message>
        <source>&amp;On the day</source>
        <translation>&amp;Jour J</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message>
        <source>It is not a copy of this event but another one, &quot;%1&quot;. Import its sessions instead.</source>
        <translation>Ce n’est pas une copie de cet événement mais un autre événement, «&#xa0;%1&#xa0;». Importez plutôt ses sessions.</translation>
    </message>
    <message>
        <source>The two copies use one id for different things; they can&apos;t be merged.</source>
        <translation>Les deux copies emploient un même identifiant pour des choses différentes&#xa0;; elles ne peuvent pas être fusionnées.</translation>
    </message>
    <message>
        <source>Choose a side for each conflict.</source>
        <translation>Choisissez un côté pour chaque conflit.</translation>
    </message>
</context>
<context>
    <name>MergeRuns</name>
    <message>
        <source>the rehearsal of &quot;%1&quot;</source>
        <translation>la répétition de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>the run of &quot;%1&quot;</source>
        <translation>la conduite de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message numerus="yes">
        <source>New here: %1, with %n entries.</source>
        <translation>
            <numerusform>Nouveau ici&#xa0;: %1, avec %n entrée.</numerusform>
            <numerusform>Nouveau ici&#xa0;: %1, avec %n entrées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Went on differently in both copies, and both logs are kept: %1.</source>
        <translation>Continué autrement dans les deux copies, et les deux journaux sont gardés&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>Further entries (%n) of %1.</source>
        <translation>
            <numerusform>Entrée supplémentaire (%n) de %1.</numerusform>
            <numerusform>Entrées supplémentaires (%n) de %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Damaged here, and taken over from the other copy: %1.</source>
        <translation>Endommagé ici, et repris de l’autre copie&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>MergeSides</name>
    <message>
        <source>%1 is the event&apos;s own file. Choose a copy of it to merge.</source>
        <translation>%1 est le fichier même de l’événement. Choisissez-en une copie à fusionner.</translation>
    </message>
    <message>
        <source>The runs in %1 can&apos;t be read, and stay there.</source>
        <translation>Les conduites dans %1 ne peuvent pas être lues, et y restent.</translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) in %1 are not as Moderato wrote them, and stay there.</source>
        <translation>
            <numerusform>%n conduite dans %1 n’est pas telle que Moderato l’a écrite, et y reste.</numerusform>
            <numerusform>%n conduites dans %1 ne sont pas telles que Moderato les a écrites, et y restent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeVerb</name>
    <message>
        <source>    before: %1</source>
        <translation>    avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>    ours: %1</source>
        <translation>    ici&#xa0;: %1</translation>
    </message>
    <message>
        <source>    theirs: %1</source>
        <translation>    là-bas&#xa0;: %1</translation>
    </message>
    <message>
        <source>Needs a choice:</source>
        <translation>À choisir&#xa0;:</translation>
    </message>
    <message>
        <source>Changed in both, ours kept:</source>
        <translation>Changé des deux côtés, gardé d’ici&#xa0;:</translation>
    </message>
    <message>
        <source>Changed in both, theirs taken:</source>
        <translation>Changé des deux côtés, pris de là-bas&#xa0;:</translation>
    </message>
    <message>
        <source>The file was left as it is. Choose with --ours or --theirs, or merge in the window to choose one by one.</source>
        <translation>Le fichier a été laissé tel quel. Choisissez par --ours ou --theirs, ou fusionnez dans la fenêtre pour choisir un à un.</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Fusionner %1</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>removed or changed</source>
        <translation>suppression ou changement</translation>
    </message>
    <message>
        <source>order of the %1</source>
        <translation>ordre&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 stays: one copy removed it, the other needs it</source>
        <translation>%1 reste&#xa0;: une copie l’a supprimé, l’autre en a besoin</translation>
    </message>
    <message>
        <source>%1: %2 is left empty, since what it named lies elsewhere now</source>
        <translation>%1&#xa0;: %2 reste vide, car ce qui y était nommé se trouve ailleurs</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>suppression</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>changed in what lies in it</source>
        <translation>changement de ce qui s’y trouve</translation>
    </message>
    <message>
        <source>changed: %1</source>
        <translation>changement&#xa0;: %1</translation>
    </message>
    <message>
        <source>The copy holds nothing that is new here.</source>
        <translation>La copie ne contient rien de nouveau ici.</translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) come(s) in</source>
        <translation>
            <numerusform>%n changement à reprendre</numerusform>
            <numerusform>%n changements à reprendre</numerusform>
        </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2.</source>
        <translation>%1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n need(s) a choice</source>
        <translation>
            <numerusform>%n choix à faire</numerusform>
            <numerusform>%n choix à faire</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Migrate</name>
    <message>
        <source>%1 is of an older version, and holds more than the tables of an event (%2); it was changed by another program. Go back to a copy of it, or recover what can be read.</source>
        <translation>%1 est d’une version plus ancienne et contient plus que les tables d’un événement (%2)&#xa0;; un autre programme l’a modifié. Revenez à une copie, ou récupérez ce qui peut être lu.</translation>
    </message>
</context>
<context>
    <name>NewEvent</name>
    <message>
        <source>%1 is made from the template %2.</source>
        <translation>%1 est créé à partir du modèle %2.</translation>
    </message>
</context>
<context>
    <name>OnlineSheet</name>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>no address or number yet</source>
        <translation>pas encore d’adresse ni de numéro</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Qui</translation>
    </message>
    <message>
        <source>Speaks at</source>
        <translation>Parle à</translation>
    </message>
    <message>
        <source>How to reach them</source>
        <translation>Comment joindre</translation>
    </message>
    <message>
        <source>Who joins online</source>
        <translation>Qui participe en ligne</translation>
    </message>
    <message>
        <source>Nobody: the session is on site only.</source>
        <translation>Personne&#xa0;: la session a lieu sur place seulement.</translation>
    </message>
    <message>
        <source>Nobody with a part in the session joins online.</source>
        <translation>Personne parmi les intervenants de la session n’est en ligne.</translation>
    </message>
    <message>
        <source>The address of the online meeting is not written down yet.</source>
        <translation>L’adresse de la réunion en ligne n’est pas encore notée.</translation>
    </message>
    <message>
        <source>What to do when</source>
        <translation>Que faire et quand</translation>
    </message>
    <message>
        <source>No cues are written for the online moderator yet.</source>
        <translation>Aucune consigne n’est encore écrite pour la modération en ligne.</translation>
    </message>
</context>
<context>
    <name>Ontime</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>This event no longer has the agenda; choose one that is there.</source>
        <translation>Cet événement n’a plus ce déroulé&#xa0;; choisissez-en un qui existe.</translation>
    </message>
</context>
<context>
    <name>OntimeRundown</name>
    <message>
        <source>Question: %1</source>
        <translation>Question&#xa0;: %1</translation>
    </message>
    <message>
        <source>Question: %1 (to %2)</source>
        <translation>Question&#xa0;: %1 (à %2)</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>%1 exists already and is not overwritten; choose another name.</source>
        <translation>%1 existe déjà et n’est pas écrasé&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be made (%2); choose another folder.</source>
        <translation>%1 ne peut pas être créé (%2)&#xa0;; choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 is write-protected, so it can only be read; save a copy to change it.</source>
        <translation>%1 est protégé en écriture&#xa0;; on ne peut donc que le lire&#xa0;; enregistrez une copie pour le modifier.</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>&quot;%1&quot; is none of these: %2.</source>
        <translation>«&#xa0;%1&#xa0;» n’est aucun de ces mots&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>Outline</name>
    <message>
        <source>No line is an item of an agenda; write one a line, such as &quot;Opening, 5 min&quot;.</source>
        <translation>Aucune ligne n’est un point de déroulé&#xa0;; écrivez-en un par ligne, par exemple «&#xa0;Ouverture, 5 min&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Standard output can&apos;t be written; free some space or write elsewhere.</source>
        <translation>Impossible d’écrire sur la sortie standard&#xa0;; libérez de la place ou écrivez ailleurs.</translation>
    </message>
</context>
<context>
    <name>OverrunTable</name>
    <message>
        <source>%1 later</source>
        <translation>%1 plus tard</translation>
    </message>
    <message>
        <source>%1 earlier</source>
        <translation>%1 plus tôt</translation>
    </message>
    <message>
        <source>as planned</source>
        <translation>comme prévu</translation>
    </message>
    <message>
        <source>The session began late</source>
        <translation>La session a commencé en retard</translation>
    </message>
    <message>
        <source>The session began early</source>
        <translation>La session a commencé en avance</translation>
    </message>
    <message>
        <source>Time in which nothing was on</source>
        <translation>Temps où il ne s’est rien passé</translation>
    </message>
    <message>
        <source>Gaps of the plan that were not needed</source>
        <translation>Intervalles du plan dont on n’a pas eu besoin</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>not planned</source>
        <translation>imprévu</translation>
    </message>
    <message>
        <source>the rest</source>
        <translation>le reste</translation>
    </message>
    <message>
        <source>changes between speakers</source>
        <translation>transitions entre les prises de parole</translation>
    </message>
    <message>
        <source>turns from the floor took more</source>
        <translation>les prises de parole de la salle ont duré plus</translation>
    </message>
    <message>
        <source>turns from the floor took less</source>
        <translation>les prises de parole de la salle ont duré moins</translation>
    </message>
    <message>
        <source>pause</source>
        <translation>pause</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>supprimé</translation>
    </message>
    <message>
        <source>%1 took more</source>
        <translation>%1&#xa0;: plus long que prévu</translation>
    </message>
    <message>
        <source>%1 was not here</source>
        <translation>%1&#xa0;: absence</translation>
    </message>
    <message>
        <source>%1 took less</source>
        <translation>%1&#xa0;: moins long que prévu</translation>
    </message>
    <message>
        <source>What made the difference</source>
        <translation>Ce qui a fait la différence</translation>
    </message>
    <message>
        <source>It ended</source>
        <translation>Elle a fini</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
</context>
<context>
    <name>Pace</name>
    <message>
        <source>on time</source>
        <translation>à l’heure</translation>
    </message>
    <message>
        <source>%1 behind</source>
        <translation>%1 de retard</translation>
    </message>
    <message>
        <source>%1 ahead</source>
        <translation>%1 d’avance</translation>
    </message>
    <message>
        <source>the floor has lost %1 of %2</source>
        <translation>la salle a perdu %1 sur %2</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>%1 over</source>
        <translation>%1 en trop</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Limit %1, of which %2 are neither panel nor floor; rounds of each panellist: %3 min.</source>
        <translation>Limite %1, dont %2 ne sont ni panel ni salle&#xa0;; tours de chaque panéliste&#xa0;: %3 min.</translation>
    </message>
    <message>
        <source>Changeover %1.</source>
        <translation>Transition %1.</translation>
    </message>
    <message>
        <source>%1 of %2 (%3 %)</source>
        <translation>%1 sur %2 (%3&#xa0;%)</translation>
    </message>
    <message>
        <source>No panel leaves the floor its %1.</source>
        <translation>Aucun panel ne laisse à la salle ses %1.</translation>
    </message>
    <message>
        <source>Up to %1, the largest panel that leaves the floor its %2 is %3.</source>
        <translation>Jusqu’à %1, le plus grand panel qui laisse à la salle ses %2 est de %3.</translation>
    </message>
    <message>
        <source>Panellists</source>
        <translation>Panélistes</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Floor share</source>
        <translation>Part de la salle</translation>
    </message>
    <message>
        <source>Longest intervention</source>
        <translation>Intervention la plus longue</translation>
    </message>
</context>
<context>
    <name>PanelChecks</name>
    <message numerus="yes">
        <source>%1 panellist(s)</source>
        <translation>
            <numerusform>%1 panéliste</numerusform>
            <numerusform>%1 panélistes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 with %2 min</source>
        <translation>%1 avec %2 min</translation>
    </message>
    <message>
        <source>All of them fit with %1 min.</source>
        <translation>Tout le monde tient avec %1 min.</translation>
    </message>
    <message>
        <source>The plan is %1 over.</source>
        <translation>Le plan dépasse de %1.</translation>
    </message>
    <message numerus="yes">
        <source>%1 is (are) more than the time allows: </source>
        <translation>
            <numerusform>%1 est plus que ce que le temps permet&#xa0;: </numerusform>
            <numerusform>%1, c’est plus que ce que le temps permet&#xa0;: </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n panellist(s) at most leave(s) the floor its %1 of %2.</source>
        <translation>
            <numerusform>Au plus %n panéliste laisse à la salle ses %1 sur %2.</numerusform>
            <numerusform>Au plus %n panélistes laissent à la salle ses %1 sur %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 take(s) %2; with %3 for %4 the floor keeps %5 of %6.</source>
        <translation>
            <numerusform>%1 prend %2&#xa0;; avec %3 pour %4, la salle garde %5 sur %6.</numerusform>
            <numerusform>%1 prennent %2&#xa0;; avec %3 pour %4, la salle garde %5 sur %6.</numerusform>
        </translation>
    </message>
    <message>
        <source>chair and wrap-up</source>
        <translation>la présidence et la conclusion</translation>
    </message>
    <message>
        <source>all else</source>
        <translation>tout le reste</translation>
    </message>
    <message numerus="yes">
        <source>The policy&apos;s largest panel is %n.</source>
        <translation>
            <numerusform>Les règles permettent un panel de %n personne.</numerusform>
            <numerusform>Les règles permettent un panel de %n personnes.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 has %2 for an intervention; the policy wants %3 at least.</source>
        <translation>%1 dispose de %2 pour une intervention&#xa0;; les règles demandent au moins %3.</translation>
    </message>
    <message>
        <source>%1 has %2 for an intervention; the policy allows %3.</source>
        <translation>%1 dispose de %2 pour une intervention&#xa0;; les règles permettent %3.</translation>
    </message>
    <message>
        <source>%1 speaks for %2, %3 for %4; the policy wants %5 % of the most at least.</source>
        <translation>%1&#xa0;: %2 de parole, %3&#xa0;: %4&#xa0;; les règles demandent au moins %5&#xa0;% du plus long temps.</translation>
    </message>
</context>
<context>
    <name>PanelTrial</name>
    <message>
        <source>a quarter</source>
        <translation>un quart</translation>
    </message>
    <message>
        <source>a third</source>
        <translation>un tiers</translation>
    </message>
    <message>
        <source>half</source>
        <translation>la moitié</translation>
    </message>
    <message>
        <source>two thirds</source>
        <translation>deux tiers</translation>
    </message>
    <message>
        <source>three quarters</source>
        <translation>trois quarts</translation>
    </message>
    <message>
        <source>With %1 fixed and %2 each</source>
        <translation>Avec %1 fixes et %2 par personne</translation>
    </message>
    <message>
        <source>With %1 fixed, %2 each and %3 between two speakers</source>
        <translation>Avec %1 fixes, %2 par personne et %3 entre deux prises de parole</translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 people take %3 more than the %4 there are.</source>
        <translation>
            <numerusform>%1, %2 personne prend %3 de plus que les %4 qu’il y a.</numerusform>
            <numerusform>%1, %2 personnes prennent %3 de plus que les %4 qu’il y a.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 people leave nothing of %3 to the floor.</source>
        <translation>
            <numerusform>%1, %2 personne ne laisse rien des %3 à la salle.</numerusform>
            <numerusform>%1, %2 personnes ne laissent rien des %3 à la salle.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %2 people leave %3 to the floor, %4 of %5.</source>
        <translation>
            <numerusform>%1, %2 personne laisse %3 à la salle, %4 sur %5.</numerusform>
            <numerusform>%1, %2 personnes laissent %3 à la salle, %4 sur %5.</numerusform>
        </translation>
    </message>
    <message>
        <source>No panel leaves the floor the %1 that it should have.</source>
        <translation>Aucun panel ne laisse à la salle les %1 qu’elle devrait avoir.</translation>
    </message>
    <message>
        <source>Even %1 people leave the floor the %2 that it should have.</source>
        <translation>Même %1 personnes laissent à la salle les %2 qu’elle devrait avoir.</translation>
    </message>
    <message numerus="yes">
        <source>At most %1 people leave it the %2 that it should have.</source>
        <translation>
            <numerusform>Au plus %1 personne lui laisse les %2 qu’elle devrait avoir.</numerusform>
            <numerusform>Au plus %1 personnes lui laissent les %2 qu’elle devrait avoir.</numerusform>
        </translation>
    </message>
    <message>
        <source>⚠ It is more than the policy&apos;s largest panel of %1.</source>
        <translation>⚠ C’est plus que le plus grand panel des règles, %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n people: panel %1, %2 too much</source>
        <translation>
            <numerusform>%n personne&#xa0;: panel %1, %2 de trop</numerusform>
            <numerusform>%n personnes&#xa0;: panel %1, %2 de trop</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people: panel %1, floor %2 (%3 %)</source>
        <translation>
            <numerusform>%n personne&#xa0;: panel %1, salle %2 (%3&#xa0;%)</numerusform>
            <numerusform>%n personnes&#xa0;: panel %1, salle %2 (%3&#xa0;%)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>ParticipantForm</name>
    <message>
        <source>Whether this person takes part in the shown session; who no longer does loses turns, leads and questions there</source>
        <translation>Si cette personne participe à la session affichée&#xa0;; qui n’y participe plus y perd prises de parole, animations et questions</translation>
    </message>
    <message>
        <source>takes part in this session</source>
        <translation>participe à cette session</translation>
    </message>
    <message>
        <source>What the person does in this session</source>
        <translation>Ce que la personne fait dans cette session</translation>
    </message>
    <message>
        <source>Where the person takes part from</source>
        <translation>D’où la personne participe</translation>
    </message>
    <message>
        <source>How the invitation stands; who has turns should have confirmed</source>
        <translation>Où en est l’invitation&#xa0;; qui a une prise de parole devrait avoir confirmé</translation>
    </message>
    <message>
        <source>When the person was asked</source>
        <translation>Quand la personne a été sollicitée</translation>
    </message>
    <message>
        <source>When the person answered</source>
        <translation>Quand la personne a répondu</translation>
    </message>
    <message>
        <source>Who comes instead, if the person sends somebody else</source>
        <translation>Qui vient à sa place, si la personne envoie quelqu’un d’autre</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Internal: about this person in this session</source>
        <translation>Interne&#xa0;: sur cette personne dans cette session</translation>
    </message>
</context>
<context>
    <name>Pdf</name>
    <message>
        <source>There is nothing to hand out; choose a sheet and a session.</source>
        <translation>Il n’y a rien à distribuer&#xa0;; choisissez une feuille et une session.</translation>
    </message>
    <message>
        <source>The PDF could not be drawn; is there room in the folder for temporary files?</source>
        <translation>Le PDF n’a pas pu être dessiné&#xa0;; y a-t-il de la place dans le dossier des fichiers temporaires&#xa0;?</translation>
    </message>
    <message>
        <source>The PDF was stopped before it was finished; no file was written.</source>
        <translation>Le PDF a été arrêté avant d’être fini&#xa0;; aucun fichier n’a été écrit.</translation>
    </message>
    <message>
        <source>The PDF could not be finished (%1); free some space in the folder for temporary files.</source>
        <translation>Le PDF n’a pas pu être fini (%1)&#xa0;; libérez de la place dans le dossier des fichiers temporaires.</translation>
    </message>
</context>
<context>
    <name>PeopleChecks</name>
    <message numerus="yes">
        <source>%1 has %n turn(s) and has not been asked yet.</source>
        <translation>
            <numerusform>%1 a %n prise de parole et n’a pas encore été sollicité·e.</numerusform>
            <numerusform>%1 a %n prises de parole et n’a pas encore été sollicité·e.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n turn(s) and has not confirmed.</source>
        <translation>
            <numerusform>%1 a %n prise de parole et n’a pas confirmé.</numerusform>
            <numerusform>%1 a %n prises de parole et n’a pas confirmé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has %n turn(s) and has not confirmed; invited on %2.</source>
        <translation>
            <numerusform>%1 a %n prise de parole et n’a pas confirmé&#xa0;; invitation du %2.</numerusform>
            <numerusform>%1 a %n prises de parole et n’a pas confirmé&#xa0;; invitation du %2.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) left.</source>
        <translation>
            <numerusform>Il reste %n jour.</numerusform>
            <numerusform>Il reste %n jours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 has declined and still has %n turn(s).</source>
        <translation>
            <numerusform>%1 a décliné et a encore %n prise de parole.</numerusform>
            <numerusform>%1 a décliné et a encore %n prises de parole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sends somebody else and still has %n turn(s).</source>
        <translation>
            <numerusform>%1 envoie quelqu’un d’autre et a encore %n prise de parole.</numerusform>
            <numerusform>%1 envoie quelqu’un d’autre et a encore %n prises de parole.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 sends %2 and still has %n turn(s).</source>
        <translation>
            <numerusform>%1 envoie %2 et a encore %n prise de parole.</numerusform>
            <numerusform>%1 envoie %2 et a encore %n prises de parole.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 is a panellist and has no turn.</source>
        <translation>%1 est panéliste et n’a pas de prise de parole.</translation>
    </message>
    <message>
        <source>%1 is also needed in &quot;%3&quot; at the same time, for %2.</source>
        <translation>%1 doit aussi être dans «&#xa0;%3&#xa0;» au même moment, pendant %2.</translation>
    </message>
    <message>
        <source>%1 has %2 between this session and &quot;%4&quot;; the policy wants %3.</source>
        <translation>%1 a %2 entre cette session et «&#xa0;%4&#xa0;»&#xa0;; les règles demandent %3.</translation>
    </message>
    <message>
        <source>%1 chairs the session and is on its panel.</source>
        <translation>%1 préside la session et est au panel.</translation>
    </message>
</context>
<context>
    <name>PeopleFixes</name>
    <message>
        <source>Plan without %1</source>
        <translation>Prévoir sans %1</translation>
    </message>
    <message>
        <source>%1&apos;s intervention from %2 to %3</source>
        <translation>Intervention de %1, de %2 à %3</translation>
    </message>
    <message>
        <source>Give %1 %2 in %3</source>
        <translation>Donner à %1 %2 dans %3</translation>
    </message>
    <message>
        <source>Take %1 off the panel</source>
        <translation>Retirer %1 du panel</translation>
    </message>
    <message>
        <source>Give every panellist %1</source>
        <translation>Donner %1 à chaque panéliste</translation>
    </message>
    <message>
        <source>Give the turns to %1</source>
        <translation>Donner les prises de parole à %1</translation>
    </message>
    <message>
        <source>Let somebody else chair</source>
        <translation>Faire présider quelqu’un d’autre</translation>
    </message>
</context>
<context>
    <name>PeopleText</name>
    <message>
        <source>for %1</source>
        <translation>pour %1</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>has declined</source>
        <translation>a décliné</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
</context>
<context>
    <name>PlainText</name>
    <message>
        <source>Line %1 is no text in UTF-8; save the file as UTF-8 and try again.</source>
        <translation>La ligne %1 n’est pas du texte en UTF-8&#xa0;; enregistrez le fichier en UTF-8 et réessayez.</translation>
    </message>
</context>
<context>
    <name>PolicyForms</name>
    <message>
        <source>The least share of the limit for the floor (30 % is an assumption)</source>
        <translation>La part minimale de la salle dans la limite (30&#xa0;% est une hypothèse)</translation>
    </message>
    <message>
        <source>The longest time in which the floor is not heard (30:00 is an assumption)</source>
        <translation>Le plus long temps où la salle n’est pas entendue (30:00 est une hypothèse)</translation>
    </message>
    <message>
        <source>By which share of the limit the floor is first heard (50 % is an assumption)</source>
        <translation>Avant quelle part de la limite la salle est entendue pour la première fois (50&#xa0;% est une hypothèse)</translation>
    </message>
    <message>
        <source>One intervention from the floor, to say for how many there is room (NETmundial 2014)</source>
        <translation>Une intervention de la salle, pour dire à combien il y a place (NETmundial 2014)</translation>
    </message>
    <message>
        <source>In the forecast late segments give up floor time down to their least</source>
        <translation>Dans la prévision, les segments en retard cèdent du temps de la salle jusqu’à leur minimum</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personnes</translation>
    </message>
    <message>
        <source>The most people on a panel (5: IGF panel format)</source>
        <translation>Le plus de personnes dans un panel (5&#xa0;: format de panel du FGI)</translation>
    </message>
    <message>
        <source>The least speaking time among panellists, as a share of the most (50 % is an assumption)</source>
        <translation>Le temps de parole minimal parmi les panélistes, en part du plus long (50&#xa0;% est une hypothèse)</translation>
    </message>
    <message>
        <source>A panel intervention takes no less (EuroDIG session principles)</source>
        <translation>Une intervention de panel ne prend pas moins (principes des sessions EuroDIG)</translation>
    </message>
    <message>
        <source>A panel intervention takes no more (EuroDIG session principles: 5 min)</source>
        <translation>Une intervention de panel ne prend pas plus (principes des sessions EuroDIG&#xa0;: 5 min)</translation>
    </message>
    <message>
        <source>What passes between two speakers (0:00 is an assumption)</source>
        <translation>Ce qui passe entre deux prises de parole (0:00 est une hypothèse)</translation>
    </message>
    <message>
        <source>days</source>
        <translation>jours</translation>
    </message>
    <message>
        <source>By when whoever has turns has confirmed (14 days are an assumption)</source>
        <translation>Quand les personnes qui parlent ont confirmé au plus tard (14 jours est une hypothèse)</translation>
    </message>
    <message>
        <source>What a person needs from one session to the next (10:00 is an assumption)</source>
        <translation>Ce dont une personne a besoin d’une session à la suivante (10:00 est une hypothèse)</translation>
    </message>
    <message>
        <source>Kept free before a hard end (3:00 is an assumption)</source>
        <translation>Gardé libre avant une fin impérative (3:00 est une hypothèse)</translation>
    </message>
    <message>
        <source>The most time that stays unplanned (5:00 is an assumption)</source>
        <translation>Le plus de temps qui reste sans emploi (5:00 est une hypothèse)</translation>
    </message>
    <message>
        <source>The highest accepted chance to overrun, by the forecast (20 % is an assumption)</source>
        <translation>La plus grande chance de dépassement acceptée, d’après la prévision (20&#xa0;% est une hypothèse)</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caractères</translation>
    </message>
    <message>
        <source>The longest title of the session (IGF proposal form 2015: 60 characters)</source>
        <translation>Le plus long titre de la session (formulaire de proposition du FGI 2015&#xa0;: 60 caractères)</translation>
    </message>
</context>
<context>
    <name>PolicyRows</name>
    <message>
        <source>New group</source>
        <translation>Nouveau groupe</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>title of a check and how it counts</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>as usual (%1)</source>
        <translation>comme d’habitude (%1)</translation>
    </message>
    <message>
        <source>Wanted balance</source>
        <translation>Équilibre souhaité</translation>
    </message>
    <message>
        <source>The groups that the panel should have people of</source>
        <translation>Les groupes dont le panel devrait compter des personnes</translation>
    </message>
    <message>
        <source>Add wanted group</source>
        <translation>Ajouter un groupe souhaité</translation>
    </message>
    <message>
        <source>Remove wanted group</source>
        <translation>Retirer le groupe souhaité</translation>
    </message>
    <message>
        <source>No balance is wanted. Add a group that the panel should have people of.</source>
        <translation>Aucun équilibre n’est souhaité. Ajoutez un groupe dont le panel devrait compter des personnes.</translation>
    </message>
    <message>
        <source>By what the panel is grouped</source>
        <translation>Selon quoi le panel est groupé</translation>
    </message>
    <message>
        <source>grouped by</source>
        <translation>groupé par</translation>
    </message>
    <message>
        <source>The group, written as it is with the people</source>
        <translation>Le groupe, écrit comme il l’est chez les personnes</translation>
    </message>
    <message>
        <source>group</source>
        <translation>groupe</translation>
    </message>
    <message>
        <source>At least this share of the panel comes from it</source>
        <translation>Au moins cette part du panel en vient</translation>
    </message>
    <message>
        <source>least share</source>
        <translation>part minimale</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>What the plan is held against, and how severe each finding is</source>
        <translation>À quoi le plan est confronté, et la gravité de chaque constat</translation>
    </message>
    <message>
        <source>How the selected check counts in this session</source>
        <translation>Comment le contrôle sélectionné compte dans cette session</translation>
    </message>
    <message>
        <source>counts as</source>
        <translation>compte comme</translation>
    </message>
    <message>
        <source>%1 (%2): %L3 %</source>
        <comment>group, grouping and share</comment>
        <translation>%1 (%2)&#xa0;: %L3&#xa0;%</translation>
    </message>
</context>
<context>
    <name>Presence</name>
    <message>
        <source>not named</source>
        <translation>sans nom</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>The printer can&apos;t be reached; choose another one, or export a PDF and print that.</source>
        <translation>L’imprimante est injoignable&#xa0;; choisissez-en une autre, ou exportez un PDF et imprimez-le.</translation>
    </message>
    <message>
        <source>The printer takes no more pages; is there paper in it?</source>
        <translation>L’imprimante ne prend plus de pages&#xa0;; y a-t-il du papier&#xa0;?</translation>
    </message>
    <message>
        <source>Printing was stopped before the last page.</source>
        <translation>L’impression a été arrêtée avant la dernière page.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>%1 of %2 written</source>
        <translation>%1 sur %2 écrits</translation>
    </message>
</context>
<context>
    <name>PublicAgenda</name>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>(to be confirmed)</source>
        <translation>(à confirmer)</translation>
    </message>
    <message>
        <source>Led by</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>%1:</source>
        <translation>%1&#xa0;:</translation>
    </message>
    <message>
        <source>Open floor</source>
        <translation>Parole à la salle</translation>
    </message>
    <message>
        <source>if time allows</source>
        <translation>si le temps le permet</translation>
    </message>
    <message>
        <source>Open floor from %1</source>
        <translation>Parole à la salle à partir de %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>On site and online</source>
        <translation>Sur place et en ligne</translation>
    </message>
    <message>
        <source>%1, and online</source>
        <translation>%1, et en ligne</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Quand</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>The programme is not ready yet.</source>
        <translation>Le programme n’est pas encore prêt.</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>Ranges</name>
    <message>
        <source>not a colour such as #14264a</source>
        <translation>n’est pas une couleur comme #14264a</translation>
    </message>
    <message>
        <source>longer than %1 characters</source>
        <translation>plus de %1 caractères</translation>
    </message>
    <message>
        <source>larger than %1 KB</source>
        <translation>plus de %1 Ko</translation>
    </message>
    <message>
        <source>not a PNG or JPEG image</source>
        <translation>n’est pas une image PNG ou JPEG</translation>
    </message>
    <message>
        <source>not a number from 0 to 10000</source>
        <translation>n’est pas un nombre de 0 à 10000</translation>
    </message>
    <message>
        <source>not a duration from 0 to 24 h</source>
        <translation>n’est pas une durée de 0 à 24 h</translation>
    </message>
    <message>
        <source>not a share from 0 to 1</source>
        <translation>n’est pas une part de 0 à 1</translation>
    </message>
    <message>
        <source>not a time within 24 h</source>
        <translation>n’est pas un temps de moins de 24 h</translation>
    </message>
    <message>
        <source>not a date and time</source>
        <translation>n’est pas une date et une heure</translation>
    </message>
    <message>
        <source>more than 100 rounds</source>
        <translation>plus de 100 tours</translation>
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
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n edit(s) of the history</source>
        <translation>
            <numerusform>%n modification de l’historique</numerusform>
            <numerusform>%n modifications de l’historique</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n named version(s)</source>
        <translation>
            <numerusform>%n version nommée</numerusform>
            <numerusform>%n versions nommées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s)</source>
        <translation>
            <numerusform>%n conduite</numerusform>
            <numerusform>%n conduites</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is missing: the rows add up to what was last saved.</source>
        <translation>Il ne manque rien&#xa0;: les lignes correspondent à ce qui a été enregistré en dernier.</translation>
    </message>
    <message>
        <source>The event itself is as it was last saved.</source>
        <translation>L’événement lui-même est comme il a été enregistré en dernier.</translation>
    </message>
    <message>
        <source>Nothing is known to be missing; a file of this version can&apos;t tell.</source>
        <translation>On ne connaît rien qui manque&#xa0;; un fichier de cette version ne permet pas de le dire.</translation>
    </message>
    <message>
        <source>Recovered into %1: %2.</source>
        <translation>Récupéré dans %1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>What is missing or was mended:</source>
        <translation>Ce qui manque ou a été réparé&#xa0;:</translation>
    </message>
</context>
<context>
    <name>Recovery</name>
    <message>
        <source>Use %1 of the buffer</source>
        <translation>Utiliser %1 de la marge</translation>
    </message>
    <message>
        <source>Drop the follow-ups</source>
        <translation>Supprimer les compléments</translation>
    </message>
    <message>
        <source>Trim follow-ups to %1</source>
        <translation>Réduire les compléments à %1</translation>
    </message>
    <message>
        <source>Park %1</source>
        <translation>Mettre %1 de côté</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the titles of segments</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>Cut %1 by %2</source>
        <translation>Couper %2 à %1</translation>
    </message>
    <message numerus="yes">
        <source>Cut %n segment(s) by %1 in all</source>
        <translation>
            <numerusform>Couper %n segment de %1 en tout</numerusform>
            <numerusform>Couper %n segments de %1 en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>Take %1 from the floor</source>
        <translation>Prendre %1 à la salle</translation>
    </message>
    <message>
        <source>Together: %1</source>
        <translation>Ensemble&#xa0;: %1</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between several things to do</comment>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>Bring back %1 with %2</source>
        <translation>Remettre %1 avec %2</translation>
    </message>
    <message>
        <source>Give %1 to the floor</source>
        <translation>Donner %1 à la salle</translation>
    </message>
    <message>
        <source>Give speakers back what was planned</source>
        <translation>Rendre aux intervenants ce qui était prévu</translation>
    </message>
    <message>
        <source>Follow-ups %1 longer</source>
        <translation>Compléments plus longs de %1</translation>
    </message>
    <message>
        <source>Interventions %1 longer</source>
        <translation>Interventions plus longues de %1</translation>
    </message>
    <message>
        <source>Let the buffer grow by %1</source>
        <translation>Laisser la marge croître de %1</translation>
    </message>
    <message>
        <source>What could be read is in %1. This is missing or was mended:</source>
        <translation>Ce qui pouvait être lu est dans %1. Voici ce qui manque ou a été réparé&#xa0;:</translation>
    </message>
    <message>
        <source>Recovered</source>
        <translation>Récupéré</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Moderato</source>
        <translation>Moderato</translation>
    </message>
    <message>
        <source>What can be read of it can be recovered into a new file. The damaged file stays as it is.</source>
        <translation>Ce qui peut en être lu peut être récupéré dans un nouveau fichier. Le fichier abîmé reste tel quel.</translation>
    </message>
    <message>
        <source>Recover into a New File…</source>
        <translation>Récupérer dans un nouveau fichier…</translation>
    </message>
    <message>
        <source>Recover into a new file</source>
        <translation>Récupérer dans un nouveau fichier</translation>
    </message>
    <message>
        <source>Moderato events (*.moderato)</source>
        <translation>Événements Moderato (*.moderato)</translation>
    </message>
    <message>
        <source>%1 recovered.moderato</source>
        <translation>%1 récupéré.moderato</translation>
    </message>
</context>
<context>
    <name>References</name>
    <message>
        <source>In %1, &quot;%2&quot; named nobody in the event; it is empty now.</source>
        <translation>Dans %1, «&#xa0;%2&#xa0;» ne désignait personne dans l’événement&#xa0;; c’est vide maintenant.</translation>
    </message>
    <message>
        <source>Recovered person %1</source>
        <translation>Personne récupérée %1</translation>
    </message>
    <message>
        <source>Somebody whom the plan names could not be read, and is &quot;%1&quot; now.</source>
        <translation>Quelqu’un que le plan nomme n’a pas pu être lu, et s’appelle maintenant «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The part that %1 belongs to is lost; it belongs to none now.</source>
        <translation>La partie à laquelle %1 appartient est perdue&#xa0;; il n’y en a plus.</translation>
    </message>
    <message>
        <source>The chosen agenda of %1 is lost; the first that is left is chosen now.</source>
        <translation>Le déroulé retenu de %1 est perdu&#xa0;; le premier qui reste est maintenant retenu.</translation>
    </message>
</context>
<context>
    <name>ReportPages</name>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>RiskChecks</name>
    <message>
        <source>By usual overruns, which are an assumption, the chance to end after %1 is %2 %; the policy accepts %3 %. One session in ten would end after %4.</source>
        <translation>D’après les dépassements habituels, qui sont une hypothèse, la chance de finir après %1 est de %2&#xa0;%&#xa0;; les règles acceptent %3&#xa0;%. Une session sur dix finirait après %4.</translation>
    </message>
</context>
<context>
    <name>Roster</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>As it stands on handouts</source>
        <translation>Tel qu’il figure sur les documents</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Rôles</translation>
    </message>
    <message>
        <source>What the person does in the session that is shown</source>
        <translation>Ce que la personne fait dans la session affichée</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Speaking time in the agenda that is shown</source>
        <translation>Temps de parole dans le déroulé affiché</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Invitation</translation>
    </message>
    <message>
        <source>How the invitation to this session stands</source>
        <translation>Où en est l’invitation à cette session</translation>
    </message>
    <message>
        <source>On site or online</source>
        <translation>Sur place ou en ligne</translation>
    </message>
    <message>
        <source>Where the person takes part in this session from</source>
        <translation>D’où la personne participe à cette session</translation>
    </message>
    <message>
        <source>Constituency</source>
        <translation>Groupe représenté</translation>
    </message>
    <message>
        <source>The group that the person speaks for, such as &quot;Youth&quot;</source>
        <translation>Le groupe pour lequel la personne parle, par exemple «&#xa0;Jeunesse&#xa0;»</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>The organization that the person belongs to</source>
        <translation>L’organisation à laquelle la personne appartient</translation>
    </message>
    <message>
        <source>Stakeholder group</source>
        <translation>Parties prenantes</translation>
    </message>
    <message>
        <source>Such as &quot;Civil Society&quot;</source>
        <translation>Par exemple «&#xa0;Société civile&#xa0;»</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Such as &quot;African&quot;</source>
        <translation>Par exemple «&#xa0;Afrique&#xa0;»</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>As the person gives it</source>
        <translation>Comme la personne l’indique</translation>
    </message>
    <message>
        <source>Saying the name</source>
        <translation>Prononciation</translation>
    </message>
    <message>
        <source>How the name is said, for the chair</source>
        <translation>Comment se prononce le nom, pour la présidence</translation>
    </message>
    <message>
        <source>Invited on</source>
        <translation>Invitation le</translation>
    </message>
    <message>
        <source>When the person was asked to come to this session</source>
        <translation>Quand la personne a été invitée à cette session</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>Réponse le</translation>
    </message>
    <message>
        <source>When the person said yes or no</source>
        <translation>Quand la personne a dit oui ou non</translation>
    </message>
    <message>
        <source>Substitute</source>
        <translation>Suppléance</translation>
    </message>
    <message>
        <source>Who comes instead; the invitation is then a delegated one</source>
        <translation>Qui vient à sa place&#xa0;; l’invitation est alors déléguée</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Courriel</translation>
    </message>
    <message>
        <source>Left out of copies to share</source>
        <translation>Laissé de côté dans les copies à partager</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Téléphone</translation>
    </message>
    <message>
        <source>Time zone</source>
        <translation>Fuseau horaire</translation>
    </message>
    <message>
        <source>Where it differs from the session&apos;s, such as Africa/Ouagadougou</source>
        <translation>S’il n’est pas celui de la session, par exemple Africa/Ouagadougou</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Internal: never on a handout</source>
        <translation>Interne&#xa0;: jamais sur un document</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>sans rôle</translation>
    </message>
</context>
<context>
    <name>RowNames</name>
    <message>
        <source>Event &quot;%1&quot;</source>
        <translation>Événement «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Untitled event</source>
        <translation>Événement sans titre</translation>
    </message>
    <message>
        <source>Person &quot;%1&quot;</source>
        <translation>Personne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Person without a name</source>
        <translation>Personne sans nom</translation>
    </message>
    <message>
        <source>Session &quot;%1&quot;</source>
        <translation>Session «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Session sans titre</translation>
    </message>
    <message>
        <source>Participant &quot;%1&quot;</source>
        <translation>Participation «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Participant without a name</source>
        <translation>Participation sans nom</translation>
    </message>
    <message>
        <source>Accepted finding &quot;%1&quot;</source>
        <translation>Constat accepté «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Accepted finding</source>
        <translation>Constat accepté</translation>
    </message>
    <message>
        <source>Agenda &quot;%1&quot;</source>
        <translation>Déroulé «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Untitled agenda</source>
        <translation>Déroulé sans titre</translation>
    </message>
    <message>
        <source>Part &quot;%1&quot;</source>
        <translation>Partie «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Untitled part</source>
        <translation>Partie sans titre</translation>
    </message>
    <message>
        <source>Segment &quot;%1&quot;</source>
        <translation>Segment «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Untitled segment</source>
        <translation>Segment sans titre</translation>
    </message>
    <message>
        <source>Turn of &quot;%1&quot;</source>
        <translation>Prise de parole de «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Turn of nobody</source>
        <translation>Prise de parole de personne</translation>
    </message>
    <message>
        <source>Question &quot;%1&quot;</source>
        <translation>Question «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Empty question</source>
        <translation>Question vide</translation>
    </message>
    <message>
        <source>Cue &quot;%1&quot;</source>
        <translation>Consigne «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Empty cue</source>
        <translation>Consigne vide</translation>
    </message>
    <message>
        <source>%1 of &quot;%2&quot;</source>
        <translation>%1 de «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>%1 in &quot;%2&quot;</source>
        <translation>%1 dans «&#xa0;%2&#xa0;»</translation>
    </message>
    <message>
        <source>something else</source>
        <translation>autre chose</translation>
    </message>
</context>
<context>
    <name>RunLog</name>
    <message>
        <source>This session has no segments to run yet; add some to its agenda first.</source>
        <translation>Cette session n’a pas encore de segments à conduire&#xa0;; ajoutez-en d’abord à son déroulé.</translation>
    </message>
    <message>
        <source>The session is over; reopen it to change its plan.</source>
        <translation>La session est finie&#xa0;; rouvrez-la pour changer son plan.</translation>
    </message>
    <message>
        <source>The plan can&apos;t be changed like this while it is run; change another segment.</source>
        <translation>Le plan ne peut pas être changé ainsi pendant la conduite&#xa0;; changez un autre segment.</translation>
    </message>
    <message>
        <source>This would change nothing.</source>
        <translation>Cela ne changerait rien.</translation>
    </message>
    <message>
        <source>This segment is no longer in the plan; choose another one.</source>
        <translation>Ce segment n’est plus dans le plan&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is nothing to keep yet; type a text.</source>
        <translation>Il n’y a encore rien à garder&#xa0;; tapez un texte.</translation>
    </message>
    <message>
        <source>This text is too long; make it shorter than %1 characters.</source>
        <translation>Ce texte est trop long&#xa0;; qu’il ait moins de %1 caractères.</translation>
    </message>
    <message>
        <source>Notes can&apos;t be taken now.</source>
        <translation>On ne peut pas prendre de notes maintenant.</translation>
    </message>
    <message>
        <source>The session has not begun; begin it first.</source>
        <translation>La session n’a pas commencé&#xa0;; commencez-la d’abord.</translation>
    </message>
    <message>
        <source>The session is over; reopen it first.</source>
        <translation>La session est finie&#xa0;; rouvrez-la d’abord.</translation>
    </message>
    <message>
        <source>The plan has no segment to begin with; bring a parked one back first.</source>
        <translation>Le plan n’a pas de segment par lequel commencer&#xa0;; remettez-en d’abord un qui est de côté.</translation>
    </message>
    <message>
        <source>The session has begun already.</source>
        <translation>La session a déjà commencé.</translation>
    </message>
    <message>
        <source>It can&apos;t have begun later than this; type a smaller correction.</source>
        <translation>Elle ne peut pas avoir commencé plus tard&#xa0;; tapez une correction plus petite.</translation>
    </message>
    <message>
        <source>This segment is on already.</source>
        <translation>Ce segment est déjà en cours.</translation>
    </message>
    <message>
        <source>Nothing comes after this segment; end the session instead.</source>
        <translation>Rien ne vient après ce segment&#xa0;; finissez plutôt la session.</translation>
    </message>
    <message>
        <source>This is the first segment.</source>
        <translation>C’est le premier segment.</translation>
    </message>
    <message>
        <source>The clocks stand still already.</source>
        <translation>Les horloges sont déjà arrêtées.</translation>
    </message>
    <message>
        <source>The clocks are going.</source>
        <translation>Les horloges tournent.</translation>
    </message>
    <message>
        <source>What was on last is no longer in the plan, so it can&apos;t go on.</source>
        <translation>Le dernier point en cours n’est plus dans le plan et ne peut donc pas reprendre.</translation>
    </message>
    <message>
        <source>The session is not over.</source>
        <translation>La session n’est pas finie.</translation>
    </message>
    <message>
        <source>This segment is over.</source>
        <translation>Ce segment est fini.</translation>
    </message>
    <message>
        <source>It can&apos;t get any shorter; go to the next segment instead.</source>
        <translation>Il ne peut pas être plus court&#xa0;; passez plutôt au segment suivant.</translation>
    </message>
    <message>
        <source>This segment is on; go to the next one instead.</source>
        <translation>Ce segment est en cours&#xa0;; passez plutôt au suivant.</translation>
    </message>
    <message>
        <source>This segment&apos;s place is past.</source>
        <translation>La place de ce segment est passée.</translation>
    </message>
    <message>
        <source>This segment is parked already.</source>
        <translation>Ce segment est déjà de côté.</translation>
    </message>
    <message>
        <source>This segment is in the plan already.</source>
        <translation>Ce segment est déjà dans le plan.</translation>
    </message>
    <message>
        <source>This person is not in the plan; choose another one.</source>
        <translation>Cette personne n’est pas dans le plan&#xa0;; choisissez-en une autre.</translation>
    </message>
    <message>
        <source>%1 is known to be absent.</source>
        <translation>L’absence de %1 est déjà connue.</translation>
    </message>
    <message>
        <source>This segment has no floor time to give up.</source>
        <translation>Ce segment n’a pas de temps de la salle à céder.</translation>
    </message>
    <message>
        <source>%1 has the floor already.</source>
        <translation>%1 a déjà la parole.</translation>
    </message>
    <message>
        <source>This hand has the floor already.</source>
        <translation>Cette main levée a déjà la parole.</translation>
    </message>
    <message>
        <source>This hand is not in the queue.</source>
        <translation>Cette main levée n’est pas dans la file d’attente.</translation>
    </message>
    <message>
        <source>Nobody has the floor.</source>
        <translation>Personne n’a la parole.</translation>
    </message>
    <message>
        <source>This hand is in the queue already.</source>
        <translation>Cette main levée est déjà dans la file d’attente.</translation>
    </message>
    <message>
        <source>The queue is closed; open it again first.</source>
        <translation>La file d’attente est fermée&#xa0;; rouvrez-la d’abord.</translation>
    </message>
    <message>
        <source>This hand is not waiting.</source>
        <translation>Cette main levée n’attend pas.</translation>
    </message>
    <message>
        <source>This hand is waiting, or has the floor.</source>
        <translation>Cette main levée attend, ou a la parole.</translation>
    </message>
    <message>
        <source>The queue is closed already.</source>
        <translation>La file d’attente est déjà fermée.</translation>
    </message>
    <message>
        <source>The queue is open.</source>
        <translation>La file d’attente est ouverte.</translation>
    </message>
    <message>
        <source>The display shows this already.</source>
        <translation>L’affichage montre déjà cela.</translation>
    </message>
    <message>
        <source>The display is blank already.</source>
        <translation>L’affichage est déjà vide.</translation>
    </message>
    <message>
        <source>The display is not blank.</source>
        <translation>L’affichage n’est pas vide.</translation>
    </message>
    <message>
        <source>Only a rehearsal can go faster.</source>
        <translation>Seule une répétition peut aller plus vite.</translation>
    </message>
    <message>
        <source>A rehearsal goes 1 to 60 times as fast; choose another speed.</source>
        <translation>Une répétition va de 1 à 60 fois plus vite&#xa0;; choisissez une autre vitesse.</translation>
    </message>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>%1 has the floor now; end the turn first.</source>
        <translation>%1 a la parole ; terminez d’abord son tour.</translation>
    </message>
    <message>
        <source>This segment is the floor&apos;s; there is nothing to give up.</source>
        <translation>Ce segment est celui de la salle ; il n’y a rien à céder.</translation>
    </message>
    <message>
        <source>Nobody takes the floor&apos;s time now; there is nothing to give up.</source>
        <translation>Personne ne prend le temps de la salle en ce moment ; il n’y a rien à céder.</translation>
    </message>
</context>
<context>
    <name>RunOfShow</name>
    <message>
        <source>Agenda</source>
        <translation>Déroulé</translation>
    </message>
    <message>
        <source>(an alternative, not the chosen agenda)</source>
        <translation>(une variante, pas le déroulé retenu)</translation>
    </message>
    <message>
        <source>Expected outcomes</source>
        <translation>Résultats attendus</translation>
    </message>
    <message>
        <source>Parked – if time allows</source>
        <translation>De côté – si le temps le permet</translation>
    </message>
    <message>
        <source>How severe</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Open findings</source>
        <translation>Constats ouverts</translation>
    </message>
    <message>
        <source>There are none.</source>
        <translation>Il n’y en a aucun.</translation>
    </message>
</context>
<context>
    <name>RunValues</name>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>an object with person, name, attendance (%1), point_of_order, first_time, group and gender</source>
        <translation>un objet avec person, name, attendance (%1), point_of_order, first_time, group et gender</translation>
    </message>
    <message>
        <source>an object with id, kind, before and after</source>
        <translation>un objet avec id, kind, before et after</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>%1 %2 shorter</source>
        <translation>%1&#xa0;: %2 de moins</translation>
    </message>
    <message>
        <source>%1 %2 longer</source>
        <translation>%1&#xa0;: %2 de plus</translation>
    </message>
    <message>
        <source>%1 skipped</source>
        <translation>%1&#xa0;: segment sauté</translation>
    </message>
    <message>
        <source>%1 brought back</source>
        <translation>%1&#xa0;: segment remis</translation>
    </message>
    <message>
        <source>Somebody without a name</source>
        <translation>Personne sans nom</translation>
    </message>
    <message>
        <source>%1 is absent; the minutes go to the floor</source>
        <translation>%1&#xa0;: absence&#xa0;; les minutes vont à la salle</translation>
    </message>
    <message>
        <source>%1 is absent; the minutes go to the others</source>
        <translation>%1&#xa0;: absence&#xa0;; les minutes vont aux autres</translation>
    </message>
    <message>
        <source>%1 is absent; the minutes go to the buffer</source>
        <translation>%1&#xa0;: absence&#xa0;; les minutes vont à la marge</translation>
    </message>
    <message>
        <source>%1: the floor gives up %2</source>
        <translation>%1&#xa0;: la salle cède %2</translation>
    </message>
</context>
<context>
    <name>Runs</name>
    <message>
        <source>%1 takes no more runs; save a copy to go on.</source>
        <translation>%1 ne prend plus de conduites&#xa0;; enregistrez une copie pour continuer.</translation>
    </message>
    <message>
        <source>This run is not in %1 any more.</source>
        <translation>Cette conduite n’est plus dans %1.</translation>
    </message>
    <message>
        <source>The run in %1 has gone on meanwhile; open the event again.</source>
        <translation>La conduite dans %1 a continué entre-temps&#xa0;; ouvrez l’événement de nouveau.</translation>
    </message>
</context>
<context>
    <name>Salvage</name>
    <message>
        <source>%1 can&apos;t be read (%2); check the path.</source>
        <translation>%1 ne peut pas être lu (%2)&#xa0;; vérifiez le chemin.</translation>
    </message>
    <message>
        <source>%1 is larger than any event; choose another file.</source>
        <translation>%1 est plus grand que tout événement&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Moderato; open it with that version.</source>
        <translation>%1 a été écrit par une version plus récente de Moderato&#xa0;; ouvrez-le avec elle.</translation>
    </message>
    <message>
        <source>Nothing of an event can be read from %1; go back to a copy of it.</source>
        <translation>Rien d’un événement ne peut être lu dans %1&#xa0;; revenez à une copie.</translation>
    </message>
    <message>
        <source>What can be read from %1 makes no event (%2); go back to a copy of it.</source>
        <translation>Ce qui peut être lu dans %1 ne fait pas un événement (%2)&#xa0;; revenez à une copie.</translation>
    </message>
</context>
<context>
    <name>ScheduleFixes</name>
    <message>
        <source>Give %1 to the floor of %2</source>
        <translation>Donner %1 à la salle de %2</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Unlock all segments</source>
        <translation>Déverrouiller tous les segments</translation>
    </message>
    <message>
        <source>Fit to %1</source>
        <translation>Ajuster à %1</translation>
    </message>
    <message>
        <source>Add a buffer of %1</source>
        <translation>Ajouter une marge de %1</translation>
    </message>
    <message>
        <source>Move the fixed start to %1</source>
        <translation>Déplacer le début fixe à %1</translation>
    </message>
    <message>
        <source>Let %1 follow</source>
        <translation>Laisser %1 suivre</translation>
    </message>
    <message>
        <source>Lengthen %1 by %2</source>
        <translation>Allonger %1 de %2</translation>
    </message>
    <message>
        <source>Raise the part&apos;s budget to %1</source>
        <translation>Augmenter le budget de la partie à %1</translation>
    </message>
    <message>
        <source>Lower the part&apos;s budget to %1</source>
        <translation>Réduire le budget de la partie à %1</translation>
    </message>
</context>
<context>
    <name>Schema</name>
    <message>
        <source>table &quot;%1&quot;</source>
        <translation>table «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>index &quot;%1&quot;</source>
        <translation>index «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>view &quot;%1&quot;</source>
        <translation>vue «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>trigger &quot;%1&quot;</source>
        <translation>déclencheur «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>%1 does not hold the tables of an event file; it is damaged or was changed by another program. Go back to a copy of it, or recover what can be read.</source>
        <translation>%1 ne contient pas les tables d’un fichier d’événement&#xa0;; il est abîmé ou a été modifié par un autre programme. Revenez à une copie, ou récupérez ce qui peut être lu.</translation>
    </message>
</context>
<context>
    <name>SegmentCells</name>
    <message>
        <source>if time allows</source>
        <translation>si le temps le permet</translation>
    </message>
    <message>
        <source>fixed start</source>
        <translation>début fixe</translation>
    </message>
    <message>
        <source> · </source>
        <translation> · </translation>
    </message>
    <message>
        <source>Question:</source>
        <translation>Question&#xa0;:</translation>
    </message>
    <message>
        <source>(to %1)</source>
        <translation>(à %1)</translation>
    </message>
    <message>
        <source>latest %1</source>
        <translation>au plus tard %1</translation>
    </message>
    <message>
        <source>overlaps by %1</source>
        <translation>chevauchement de %1</translation>
    </message>
    <message>
        <source>needs %1</source>
        <translation>besoin&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 slack</source>
        <translation>surplus&#xa0;: %1</translation>
    </message>
    <message>
        <source>least %1</source>
        <translation>au moins %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 en trop</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>%1 in conversation</source>
        <translation>%1 en conversation</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>sur %1</translation>
    </message>
</context>
<context>
    <name>SegmentChecks</name>
    <message>
        <source>%1 needs %2 and has %3: %4 over-allocated.</source>
        <translation>%1 a besoin de %2 et dispose de %3&#xa0;: %4 de surcharge.</translation>
    </message>
    <message>
        <source>Its floor keeps %1 of %2.</source>
        <translation>Sa salle garde %1 sur %2.</translation>
    </message>
    <message>
        <source>%1 needs %2 and has %3: %4 to spare.</source>
        <translation>%1 a besoin de %2 et dispose de %3&#xa0;: %4 de surplus.</translation>
    </message>
    <message>
        <source>%1 has %2, under its least of %3.</source>
        <translation>%1 dure %2, moins que son minimum de %3.</translation>
    </message>
    <message>
        <source>%1 has %2, over its most of %3.</source>
        <translation>%1 dure %2, plus que son maximum de %3.</translation>
    </message>
    <message>
        <source>%1 is in the plan with no time; give it some or park it.</source>
        <translation>%1 est dans le plan sans durée&#xa0;; donnez-lui-en une ou mettez-le de côté.</translation>
    </message>
</context>
<context>
    <name>SegmentFixes</name>
    <message>
        <source>%1 with a panel of %2</source>
        <translation>%1 avec un panel à %2</translation>
    </message>
    <message>
        <source>Keep %1 of the %2 that were reserved for the floor</source>
        <translation>Garder %1 des %2 réservées à la salle</translation>
    </message>
    <message>
        <source>Lead&apos;s time from %1 to %2</source>
        <translation>Temps d’animation de %1 à %2</translation>
    </message>
    <message>
        <source>Lengthen %1 to %2</source>
        <translation>Allonger %1 à %2</translation>
    </message>
    <message>
        <source>Give %1 to the floor</source>
        <translation>Donner %1 à la salle</translation>
    </message>
    <message>
        <source>Shorten %1 to %2</source>
        <translation>Raccourcir %1 à %2</translation>
    </message>
    <message>
        <source>Give %1 its least of %2</source>
        <translation>Donner à %1 son minimum de %2</translation>
    </message>
    <message>
        <source>Lower the least to %1</source>
        <translation>Baisser le minimum à %1</translation>
    </message>
    <message>
        <source>Shorten %1 to its most of %2</source>
        <translation>Raccourcir %1 à son maximum de %2</translation>
    </message>
    <message>
        <source>Raise the most to %1</source>
        <translation>Relever le maximum à %1</translation>
    </message>
    <message>
        <source>Give %1 %2</source>
        <translation>Donner %2 à %1</translation>
    </message>
    <message>
        <source>Park %1</source>
        <translation>Mettre %1 de côté</translation>
    </message>
</context>
<context>
    <name>SegmentForms</name>
    <message>
        <source>It needs %1: %2 too little.</source>
        <translation>Il lui faut %1&#xa0;: %2 de trop peu.</translation>
    </message>
    <message>
        <source>It needs %1: %2 to spare.</source>
        <translation>Il lui faut %1&#xa0;: %2 de surplus.</translation>
    </message>
    <message>
        <source>It needs %1.</source>
        <translation>Il lui faut %1.</translation>
    </message>
    <message>
        <source>in no part</source>
        <translation>dans aucune partie</translation>
    </message>
    <message>
        <source>Part without a title</source>
        <translation>Partie sans titre</translation>
    </message>
    <message>
        <source>by round</source>
        <translation>par tour</translation>
    </message>
    <message>
        <source>by person</source>
        <translation>par personne</translation>
    </message>
    <message>
        <source>What the agenda calls it, on screen and on every handout</source>
        <translation>Comment le déroulé l’appelle, à l’écran et sur tous les documents</translation>
    </message>
    <message>
        <source>What its time counts as: a segment of kind floor is the floor&apos;s whole</source>
        <translation>Ce que son temps compte&#xa0;: un segment de type salle est tout entier à la salle</translation>
    </message>
    <message>
        <source>How long it is planned to take</source>
        <translation>Combien de temps il doit durer d’après le plan</translation>
    </message>
    <message>
        <source>Its duration follows the turns, the reserve and the lead&apos;s time</source>
        <translation>Sa durée suit les prises de parole, la réserve et le temps d’animation</translation>
    </message>
    <message>
        <source>Its last minutes, kept for the floor</source>
        <translation>Ses dernières minutes, gardées pour la salle</translation>
    </message>
    <message>
        <source>Who leads through it and passes the word</source>
        <translation>Qui l’anime et passe la parole</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>What the lead says: introductions, passing the floor, closing words</source>
        <translation>Ce que dit l’animation&#xa0;: présenter, passer la parole, conclure</translation>
    </message>
    <message>
        <source>By round: all interventions, then all follow-ups. By person: each one&apos;s rounds in a row</source>
        <translation>Par tour&#xa0;: toutes les interventions, puis tous les compléments. Par personne&#xa0;: les tours de chacun à la suite</translation>
    </message>
    <message>
        <source>The speakers share the time; nobody needs a turn of their own</source>
        <translation>Les intervenants se partagent le temps&#xa0;; personne n’a besoin d’une prise de parole propre</translation>
    </message>
    <message>
        <source>Under which heading it stands; it moves to the nearer end of that part</source>
        <translation>Sous quel titre il se trouve&#xa0;; il va à l’extrémité la plus proche de cette partie</translation>
    </message>
    <message>
        <source>When it begins whatever comes before it; without one it follows its predecessor</source>
        <translation>Quand il commence quoi qu’il vienne avant&#xa0;; sans heure fixe, il suit le précédent</translation>
    </message>
    <message>
        <source>After the session&apos;s start, or on the clock where that is known</source>
        <translation>Après le début de la session, ou à l’heure quand elle est connue</translation>
    </message>
    <message>
        <source>No fit makes it shorter than this; empty: what it needs</source>
        <translation>Aucun ajustement ne le raccourcit au-dessous&#xa0;; vide&#xa0;: ce dont il a besoin</translation>
    </message>
    <message>
        <source>what it needs</source>
        <translation>ce dont il a besoin</translation>
    </message>
    <message>
        <source>No fit makes it longer than this; empty: twice its duration</source>
        <translation>Aucun ajustement ne l’allonge au-delà&#xa0;; vide&#xa0;: le double de sa durée</translation>
    </message>
    <message>
        <source>twice</source>
        <translation>le double</translation>
    </message>
    <message>
        <source>No fit and no fix changes its duration</source>
        <translation>Aucun ajustement et aucune correction ne change sa durée</translation>
    </message>
    <message>
        <source>May be parked when the time is short</source>
        <translation>Peut être mis de côté quand le temps manque</translation>
    </message>
    <message>
        <source>Among the segments &apos;if time allows&apos; the one with the highest rank is parked first</source>
        <translation>Parmi les segments «&#xa0;si le temps le permet&#xa0;», celui du rang le plus élevé est mis de côté en premier</translation>
    </message>
    <message>
        <source>Keeps its place in the agenda and takes no time</source>
        <translation>Garde sa place dans le déroulé et ne prend pas de temps</translation>
    </message>
    <message>
        <source>Internal: for the organizers alone</source>
        <translation>Interne&#xa0;: pour l’équipe d’organisation seulement</translation>
    </message>
</context>
<context>
    <name>SegmentNames</name>
    <message>
        <source>Untitled segment</source>
        <translation>Segment sans titre</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s)</source>
        <translation>
            <numerusform>%n segment</numerusform>
            <numerusform>%n segments</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SegmentRows</name>
    <message>
        <source>, </source>
        <comment>between the names of people</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>New question</source>
        <translation>Nouvelle question</translation>
    </message>
    <message>
        <source>Asked of nobody yet</source>
        <translation>Posée à personne encore</translation>
    </message>
    <message>
        <source>Asked of %1</source>
        <translation>Posée à %1</translation>
    </message>
    <message>
        <source>New cue</source>
        <translation>Nouvelle consigne</translation>
    </message>
    <message>
        <source>%1 %2: %3</source>
        <comment>time, role and text of a cue</comment>
        <translation>%1 %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>What the segment puts to its speakers, and to whom</source>
        <translation>Ce que le segment demande à ses intervenants, et à qui</translation>
    </message>
    <message>
        <source>Add question</source>
        <translation>Ajouter une question</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>Retirer la question</translation>
    </message>
    <message>
        <source>No question yet. A panel with a question is easier to keep to its time.</source>
        <translation>Pas encore de question. Un panel qui a une question tient plus facilement son temps.</translation>
    </message>
    <message>
        <source>The question as it will be put</source>
        <translation>La question telle qu’elle sera posée</translation>
    </message>
    <message>
        <source>Who is to answer it</source>
        <translation>Qui doit y répondre</translation>
    </message>
    <message>
        <source>Asked of</source>
        <translation>Posée à</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>What somebody has to do at a moment of the segment</source>
        <translation>Ce que quelqu’un doit faire à un moment du segment</translation>
    </message>
    <message>
        <source>Add cue</source>
        <translation>Ajouter une consigne</translation>
    </message>
    <message>
        <source>Remove cue</source>
        <translation>Retirer la consigne</translation>
    </message>
    <message>
        <source>No cue yet. A cue tells somebody what to do at a moment, such as to start a poll.</source>
        <translation>Pas encore de consigne. Une consigne dit à quelqu’un que faire à un moment, par exemple lancer un sondage.</translation>
    </message>
    <message>
        <source>When it is to be done, counted from the segment&apos;s start</source>
        <translation>Quand il faut le faire, compté depuis le début du segment</translation>
    </message>
    <message>
        <source>Whom it is for</source>
        <translation>À qui elle s’adresse</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>Ce qu’il faut faire</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>The event holds no session yet; add one in the window or import one.</source>
        <translation>L’événement ne contient pas encore de session&#xa0;; ajoutez-en une dans la fenêtre ou importez-en une.</translation>
    </message>
    <message numerus="yes">
        <source>--session %1: the event holds %n session(s).</source>
        <translation>
            <numerusform>--session %1&#xa0;: l’événement contient %n session.</numerusform>
            <numerusform>--session %1&#xa0;: l’événement contient %n sessions.</numerusform>
        </translation>
    </message>
    <message>
        <source>The session holds no agenda yet; add one in the window.</source>
        <translation>La session ne contient pas encore de déroulé&#xa0;; ajoutez-en un dans la fenêtre.</translation>
    </message>
    <message numerus="yes">
        <source>--agenda %1: the session holds %n agenda(s).</source>
        <translation>
            <numerusform>--agenda %1&#xa0;: la session contient %n déroulé.</numerusform>
            <numerusform>--agenda %1&#xa0;: la session contient %n déroulés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n run(s) in %1 are not as Moderato wrote them, and are left out. Recover the file to get what can be read of them.</source>
        <translation>
            <numerusform>%n conduite dans %1 n’est pas telle que Moderato l’a écrite, et elle est laissée de côté. Récupérez le fichier pour avoir ce qui peut en être lu.</numerusform>
            <numerusform>%n conduites dans %1 ne sont pas telles que Moderato les a écrites, et elles sont laissées de côté. Récupérez le fichier pour avoir ce qui peut en être lu.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionForms</name>
    <message>
        <source>Session limit</source>
        <translation>Limite de la session</translation>
    </message>
    <message>
        <source>%1 means %1 minutes and seconds. Is the limit %2 minutes instead?</source>
        <translation>%1 veut dire %1 minutes et secondes. La limite est-elle plutôt de %2 minutes&#xa0;?</translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
    <message>
        <source>What the programme calls it</source>
        <translation>Comment le programme l’appelle</translation>
    </message>
    <message>
        <source>How long the session may take: 90 is 90 minutes, also 1h30</source>
        <translation>Combien de temps la session peut durer&#xa0;: 90 est 90 minutes, aussi 1h30</translation>
    </message>
    <message>
        <source>When it begins, by the clock in its time zone; without a date the plan counts from the session&apos;s start</source>
        <translation>Quand elle commence, à l’heure de son fuseau horaire&#xa0;; sans date, le plan compte depuis le début de la session</translation>
    </message>
    <message>
        <source>The time zone of the start, such as Africa/Addis_Ababa</source>
        <translation>Le fuseau horaire du début, par exemple Africa/Addis_Ababa</translation>
    </message>
    <message>
        <source>The room is taken away at the limit</source>
        <translation>Il faut rendre les locaux à la limite</translation>
    </message>
    <message>
        <source>The room, or the address of the meeting</source>
        <translation>La salle, ou l’adresse de la réunion</translation>
    </message>
    <message>
        <source>Whether people meet on site, online or both</source>
        <translation>Si l’on se réunit sur place, en ligne ou les deux</translation>
    </message>
    <message>
        <source>What it is about, for the programme and the handouts</source>
        <translation>De quoi il s’agit, pour le programme et les documents</translation>
    </message>
    <message>
        <source>What there should be at its end</source>
        <translation>Ce qu’il devrait y avoir à la fin</translation>
    </message>
    <message>
        <source>One outcome a line</source>
        <translation>Un résultat par ligne</translation>
    </message>
    <message>
        <source>Whom those who have a part in the session turn to; their brief says how to reach this person</source>
        <translation>À qui s’adressent ceux qui interviennent dans la session&#xa0;; leur fiche dit comment joindre cette personne</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>What those on site have to know: the way to the room, when to be there</source>
        <translation>Ce que doivent savoir les personnes sur place&#xa0;: le chemin de la salle, l’heure d’arrivée</translation>
    </message>
    <message>
        <source>What those online have to know: the address of the meeting, when the connection is tried out</source>
        <translation>Ce que doivent savoir les personnes en ligne&#xa0;: l’adresse de la réunion, l’heure de l’essai de connexion</translation>
    </message>
    <message>
        <source>What tells this alternative from the others</source>
        <translation>Ce qui distingue cette variante des autres</translation>
    </message>
    <message>
        <source>Who proposed this agenda, and why it was chosen or parked</source>
        <translation>Qui a proposé ce déroulé, et pourquoi il a été retenu ou écarté</translation>
    </message>
    <message>
        <source>The agenda that will be held; handouts and other sessions go by it</source>
        <translation>Le déroulé qui aura lieu&#xa0;; les documents et les autres sessions s’y réfèrent</translation>
    </message>
</context>
<context>
    <name>SessionStates</name>
    <message>
        <source>%1 over</source>
        <translation>%1 en trop</translation>
    </message>
    <message>
        <source>fits</source>
        <translation>cela tient</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>no agenda yet</source>
        <translation>pas encore de déroulé</translation>
    </message>
</context>
<context>
    <name>Shares</name>
    <message>
        <source>%1.%2</source>
        <comment>a number with a decimal</comment>
        <translation>%1,%2</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Run of show</source>
        <translation>Conducteur</translation>
    </message>
    <message>
        <source>Chair&apos;s script</source>
        <translation>Texte de la présidence</translation>
    </message>
    <message>
        <source>Panellist&apos;s brief</source>
        <translation>Fiche de panéliste</translation>
    </message>
    <message>
        <source>Timekeeper&apos;s sheet</source>
        <translation>Feuille de chronométrage</translation>
    </message>
    <message>
        <source>Online moderator&apos;s cues</source>
        <translation>Consignes de la modération en ligne</translation>
    </message>
    <message>
        <source>Technician&apos;s cues</source>
        <translation>Consignes techniques</translation>
    </message>
    <message>
        <source>Public agenda</source>
        <translation>Programme public</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Afterwards</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Who does what when, and whether it fits: for everybody who works on the session.</source>
        <translation>Qui fait quoi et quand, et si cela tient&#xa0;: pour toutes les personnes qui travaillent à la session.</translation>
    </message>
    <message>
        <source>What to say when, and whom to call: for the chair and the moderator.</source>
        <translation>Que dire et quand, et à qui donner la parole&#xa0;: pour la présidence et la modération.</translation>
    </message>
    <message>
        <source>A page for each panellist: when they speak, for how long and to which questions.</source>
        <translation>Une page par panéliste&#xa0;: quand il ou elle parle, combien de temps et sur quelles questions.</translation>
    </message>
    <message>
        <source>Planned times with room for the real ones, and cards to hold up.</source>
        <translation>Les temps prévus avec de la place pour les temps réels, et des cartons à montrer.</translation>
    </message>
    <message>
        <source>What to do in the online room and when, and how to reach those online.</source>
        <translation>Que faire et quand dans la salle en ligne, et comment joindre les personnes en ligne.</translation>
    </message>
    <message>
        <source>What to switch, show and open when: for the stage crew.</source>
        <translation>Que commuter, montrer et ouvrir, et quand&#xa0;: pour l’équipe technique.</translation>
    </message>
    <message>
        <source>Title, times and speakers, and nothing internal: for the programme.</source>
        <translation>Titre, heures et intervenants, et rien d’interne&#xa0;: pour le programme.</translation>
    </message>
    <message>
        <source>Two alternatives side by side, and what differs.</source>
        <translation>Deux variantes côte à côte, et ce qui diffère.</translation>
    </message>
    <message>
        <source>How the session went against its plan, who spoke for how long, and what was agreed.</source>
        <translation>Comment la session s’est passée par rapport à son plan, qui a parlé combien de temps et ce qui a été convenu.</translation>
    </message>
</context>
<context>
    <name>SheetTables</name>
    <message>
        <source>%1: %2</source>
        <comment>titles of a column and of the figures in it</comment>
        <translation>%1 : %2</translation>
    </message>
</context>
<context>
    <name>ShorterFixes</name>
    <message>
        <source>%1; %2</source>
        <translation>%1&#xa0;; %2</translation>
    </message>
    <message>
        <source>Park %1</source>
        <translation>Mettre %1 de côté</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Fit to %1</source>
        <translation>Ajuster à %1</translation>
    </message>
    <message>
        <source>Raise the session&apos;s limit to %1</source>
        <translation>Porter la limite de la session à %1</translation>
    </message>
    <message>
        <source>Use %1 of slack</source>
        <translation>Utiliser %1 de surplus</translation>
    </message>
    <message>
        <source>Use %1 of buffer</source>
        <translation>Utiliser %1 de marge</translation>
    </message>
    <message>
        <source>Shorten %1 from %2 to %3</source>
        <translation>Raccourcir %1 de %2 à %3</translation>
    </message>
    <message>
        <source>Fit to %1, from the floor too</source>
        <translation>Ajuster à %1, aussi sur la salle</translation>
    </message>
</context>
<context>
    <name>Show</name>
    <message>
        <source>No start yet</source>
        <translation>Pas encore de début</translation>
    </message>
    <message>
        <source>limit %1, hard end</source>
        <translation>limite %1, fin impérative</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>agenda: %1 (chosen)</source>
        <translation>déroulé&#xa0;: %1 (retenu)</translation>
    </message>
    <message>
        <source>agenda: %1</source>
        <translation>déroulé&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1, lead</source>
        <translation>%1, animation</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>de côté</translation>
    </message>
    <message>
        <source> (%1 of %2)</source>
        <translation> (%1 sur %2)</translation>
    </message>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>Offset</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Demand</source>
        <translation>Besoin</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Prises de parole</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Salle</translation>
    </message>
    <message numerus="yes">
        <source>floor %1 (%2 %, room for %n intervention(s) of %3)</source>
        <translation>
            <numerusform>salle %1 (%2&#xa0;%, place pour %n intervention de %3)</numerusform>
            <numerusform>salle %1 (%2&#xa0;%, place pour %n interventions de %3)</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2 wanted</source>
        <translation>%1 sur %2 souhaitées</translation>
    </message>
    <message>
        <source>panel %1</source>
        <translation>panel %1</translation>
    </message>
    <message>
        <source>chair %1</source>
        <translation>présidence %1</translation>
    </message>
    <message>
        <source>other %1</source>
        <translation>autre %1</translation>
    </message>
    <message>
        <source>buffer %1</source>
        <translation>marge %1</translation>
    </message>
    <message>
        <source>slack %1</source>
        <translation>surplus %1</translation>
    </message>
    <message>
        <source>spare %1</source>
        <translation>disponible %1</translation>
    </message>
    <message>
        <source>Ends at %1 of %2</source>
        <translation>Finit à %1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2 over</source>
        <translation>%1&#xa0;: %2 en trop</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
</context>
<context>
    <name>SpeakingSheet</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Affiliation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Speaking</source>
        <comment>name of a sheet: at most 31 letters, none of []:*?/</comment>
        <translation>Parole</translation>
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
            <numerusform>%n seconde</numerusform>
            <numerusform>%n secondes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 minutes</source>
        <translation>%1 minutes</translation>
    </message>
</context>
<context>
    <name>SqlError</name>
    <message>
        <source>%1 was moved, replaced or deleted while it was open; save a copy under another name.</source>
        <translation>%1 a été déplacé, remplacé ou supprimé pendant qu’il était ouvert&#xa0;; enregistrez une copie sous un autre nom.</translation>
    </message>
    <message>
        <source>A save into %1 was cut off and can&apos;t be mended where the file lies; copy it, with the -journal file beside it, into a folder that can be written.</source>
        <translation>Un enregistrement dans %1 a été interrompu et ne peut pas être réparé là où se trouve le fichier&#xa0;; copiez-le, avec le fichier -journal à côté, dans un dossier où l’on peut écrire.</translation>
    </message>
    <message>
        <source>%1 is in use by another program at the moment; try again.</source>
        <translation>%1 est en ce moment utilisé par un autre programme&#xa0;; réessayez.</translation>
    </message>
    <message>
        <source>The disk that holds %1 is full; free some space and try again.</source>
        <translation>Le disque de %1 est plein&#xa0;; libérez de la place et réessayez.</translation>
    </message>
    <message>
        <source>%1 or its folder can&apos;t be written; allow it, or save a copy elsewhere.</source>
        <translation>Impossible d’écrire dans %1 ou dans son dossier&#xa0;; autorisez-le, ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>The disk that holds %1 does not take or give the data; check it, or save a copy elsewhere.</source>
        <translation>Le disque de %1 ne prend ou ne rend pas les données&#xa0;; vérifiez-le, ou enregistrez une copie ailleurs.</translation>
    </message>
    <message>
        <source>%1 is damaged; go back to a copy of it, or recover what can be read.</source>
        <translation>%1 est abîmé&#xa0;; revenez à une copie, ou récupérez ce qui peut être lu.</translation>
    </message>
    <message>
        <source>A text is too long for %1; shorten it.</source>
        <translation>Un texte est trop long pour %1&#xa0;; raccourcissez-le.</translation>
    </message>
    <message>
        <source>%1 can&apos;t take this change, because it names something that is not in the event; undo it.</source>
        <translation>%1 ne peut pas prendre ce changement, car il nomme quelque chose qui n’est pas dans l’événement&#xa0;; annulez-le.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be used; the log says why.</source>
        <translation>%1 est inutilisable&#xa0;; le journal dit pourquoi.</translation>
    </message>
</context>
<context>
    <name>StageFace</name>
    <message>
        <source>over</source>
        <translation>en trop</translation>
    </message>
    <message>
        <source>left in this segment</source>
        <translation>restent dans ce segment</translation>
    </message>
    <message>
        <source>left of %1</source>
        <translation>restent sur %1</translation>
    </message>
    <message>
        <source>From the floor</source>
        <translation>De la salle</translation>
    </message>
    <message>
        <source>%1, from the floor</source>
        <translation>%1, de la salle</translation>
    </message>
    <message>
        <source>%1, follow-up</source>
        <translation>%1, complément</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 left in this segment</source>
        <translation>reste %1 dans ce segment</translation>
    </message>
    <message>
        <source>this segment is over by %1</source>
        <translation>ce segment dépasse de %1</translation>
    </message>
    <message>
        <source>until the start</source>
        <translation>jusqu’au début</translation>
    </message>
    <message>
        <source>%1 left in the session</source>
        <translation>reste %1 dans la session</translation>
    </message>
    <message>
        <source>the session is over by %1</source>
        <translation>la session dépasse de %1</translation>
    </message>
    <message>
        <source>Not begun yet</source>
        <translation>Pas encore commencée</translation>
    </message>
    <message>
        <source>Please wrap up</source>
        <translation>Merci de conclure</translation>
    </message>
    <message>
        <source>Last words, please</source>
        <translation>Derniers mots, merci</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Le temps est écoulé</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>En pause</translation>
    </message>
    <message>
        <source>The session is over</source>
        <translation>La session est finie</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>%1 is not as Moderato wrote it, and a copy would not be either.</source>
        <translation>%1 n’est pas tel que Moderato l’a écrit, et une copie ne le serait pas non plus.</translation>
    </message>
    <message>
        <source>This can&apos;t be saved: %1. Undo the change.</source>
        <translation>Impossible d’enregistrer&#xa0;: %1. Annulez le changement.</translation>
    </message>
    <message>
        <source>%1 is not as Moderato wrote it: it was damaged, or changed by another program. It can only be read. Look through it, and save a copy to go on, or go back to an older copy.</source>
        <translation>%1 n’est pas tel que Moderato l’a écrit&#xa0;: il a été abîmé, ou modifié par un autre programme. On ne peut que le lire. Relisez-le et enregistrez une copie pour continuer, ou revenez à une copie plus ancienne.</translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n autre</numerusform>
            <numerusform>%1 et %n autres</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 holds things that Moderato did not make, or not so: %2. It can only be read. Save a copy to edit the event; these stay behind.</source>
        <translation>%1 contient des choses que Moderato n’a pas faites, ou pas ainsi&#xa0;: %2. On ne peut que le lire. Enregistrez une copie pour modifier l’événement&#xa0;; elles n’y seront pas.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Moderato; open it with that version.</source>
        <translation>%1 a été écrit par une version plus récente de Moderato&#xa0;; ouvrez-le avec elle.</translation>
    </message>
    <message>
        <source>%1 was written by a newer version of Moderato, so it can only be read, and may hold more than is shown; open it with that version.</source>
        <translation>%1 a été écrit par une version plus récente de Moderato&#xa0;; on ne peut donc que le lire, et il contient peut-être plus que ce qui est montré&#xa0;; ouvrez-le avec cette version.</translation>
    </message>
    <message>
        <source>%1 is open to read only; save a copy to change it.</source>
        <translation>%1 est ouvert en lecture seule&#xa0;; enregistrez une copie pour le modifier.</translation>
    </message>
    <message>
        <source>%1 was changed by another program while it was open here; open it again to go on from there.</source>
        <translation>%1 a été modifié par un autre programme pendant qu’il était ouvert ici&#xa0;; ouvrez-le de nouveau pour continuer à partir de là.</translation>
    </message>
</context>
<context>
    <name>StripText</name>
    <message>
        <source>%1 %2</source>
        <comment>a kind and its minutes, such as Panel 35:00</comment>
        <translation>%1 %2</translation>
    </message>
</context>
<context>
    <name>SyncFile</name>
    <message>
        <source>The disk does not take %1; check it, or choose another folder.</source>
        <translation>Le disque ne prend pas %1&#xa0;; vérifiez-le, ou choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>TechnicianSheet</name>
    <message>
        <source>Show the presentation</source>
        <translation>Montrer la présentation</translation>
    </message>
    <message>
        <source>Open the poll</source>
        <translation>Ouvrir le sondage</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 begins</source>
        <translation>%1 commence</translation>
    </message>
    <message>
        <source>On stage:</source>
        <translation>Sur scène&#xa0;:</translation>
    </message>
    <message>
        <source>Online:</source>
        <translation>En ligne&#xa0;:</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>On site</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>No cues are written for the technician or the interpreters yet.</source>
        <translation>Aucune consigne n’est encore écrite pour la technique ou l’interprétation.</translation>
    </message>
</context>
<context>
    <name>TemplateFiles</name>
    <message>
        <source>The template %1 can&apos;t be read; save it again or remove it.</source>
        <translation>Le modèle %1 ne peut pas être lu&#xa0;; enregistrez-le de nouveau ou supprimez-le.</translation>
    </message>
    <message>
        <source>The folder %1 can&apos;t be made; check who may write there.</source>
        <translation>Le dossier %1 ne peut pas être créé&#xa0;; vérifiez qui peut y écrire.</translation>
    </message>
    <message>
        <source>Your template: %1</source>
        <translation>Votre modèle&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>Templates</name>
    <message>
        <source>There is no template &quot;%1&quot;; choose one of these: %2.</source>
        <translation>Il n’y a pas de modèle «&#xa0;%1&#xa0;»&#xa0;; choisissez parmi ceux-ci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>A 90-minute main session in two parts, seven panellists, with four alternative agendas</source>
        <translation>Une session principale de 90 minutes en deux parties, sept panélistes, avec quatre déroulés au choix</translation>
    </message>
    <message>
        <source>An empty session of 90 minutes</source>
        <translation>Une session vide de 90 minutes</translation>
    </message>
    <message>
        <source>A 60-minute panel of four, with time for the floor</source>
        <translation>Un panel de 60 minutes à quatre, avec du temps pour la salle</translation>
    </message>
    <message>
        <source>A 60-minute open forum: two presentations and a discussion</source>
        <translation>Un forum ouvert de 60 minutes&#xa0;: deux présentations et une discussion</translation>
    </message>
    <message>
        <source>A 90-minute workshop with work in groups</source>
        <translation>Un atelier de 90 minutes avec du travail en groupes</translation>
    </message>
    <message>
        <source>A 75-minute roundtable of eight</source>
        <translation>Une table ronde de 75 minutes à huit</translation>
    </message>
    <message>
        <source>A 60-minute town hall: short reports, then questions</source>
        <translation>Une assemblée de 60 minutes&#xa0;: de courts exposés, puis des questions</translation>
    </message>
    <message>
        <source>A 90-minute club evening with timed speeches</source>
        <translation>Une soirée de club de 90 minutes avec des discours chronométrés</translation>
    </message>
    <message>
        <source>The template &quot;%1&quot; is missing from the program; install it again.</source>
        <translation>Le modèle «&#xa0;%1&#xa0;» manque dans le programme&#xa0;; réinstallez-le.</translation>
    </message>
</context>
<context>
    <name>TimeChecks</name>
    <message>
        <source>The agenda takes %1 of %2: %3 over.</source>
        <translation>Le déroulé prend %1 sur %2&#xa0;: %3 en trop.</translation>
    </message>
    <message>
        <source>The locked segments alone take %1 of %2; unlock some to make it fit.</source>
        <translation>Les segments verrouillés prennent à eux seuls %1 sur %2&#xa0;; déverrouillez-en pour que cela tienne.</translation>
    </message>
    <message>
        <source>%1 can&apos;t start as fixed: what comes before it ends %2 later. Shorten that or move the fixed start.</source>
        <translation>%1 ne peut pas commencer à l’heure fixée&#xa0;: ce qui précède finit %2 plus tard. Raccourcissez-le ou déplacez le début fixe.</translation>
    </message>
    <message>
        <source>Nothing is planned for %1 before %2, which has a fixed start at %3.</source>
        <translation>Rien n’est prévu pendant %1 avant %2, qui a un début fixe à %3.</translation>
    </message>
    <message>
        <source>The agenda takes %1 of %2: %3 are not planned for anything.</source>
        <translation>Le déroulé prend %1 sur %2&#xa0;: %3 ne sont prévues pour rien.</translation>
    </message>
    <message>
        <source>The room is taken away at %1, and the plan keeps a buffer of %2; the policy wants %3.</source>
        <translation>Il faut rendre les locaux à %1, et le plan garde une marge de %2&#xa0;; les règles demandent %3.</translation>
    </message>
    <message>
        <source>%1 takes %2 of its budget of %3: %4 over.</source>
        <translation>%1 prend %2 sur son budget de %3&#xa0;: %4 en trop.</translation>
    </message>
    <message>
        <source>%1 takes %2 of its budget of %3: %4 are left.</source>
        <translation>%1 prend %2 sur son budget de %3&#xa0;: il reste %4.</translation>
    </message>
</context>
<context>
    <name>TimeStrip</name>
    <message>
        <source>Slack</source>
        <translation>Surplus</translation>
    </message>
    <message>
        <source>Gap</source>
        <translation>Intervalle</translation>
    </message>
    <message>
        <source>Limit %1, hard end</source>
        <translation>Limite %1, fin impérative</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Limite %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 en trop</translation>
    </message>
    <message>
        <source>%1 remaining</source>
        <translation>reste %1</translation>
    </message>
</context>
<context>
    <name>TimekeeperSheet</name>
    <message>
        <source>, follow-up</source>
        <translation>, complément</translation>
    </message>
    <message>
        <source>The floor</source>
        <translation>La salle</translation>
    </message>
    <message>
        <source>, %1</source>
        <translation>, %1</translation>
    </message>
    <message>
        <source>The session ends</source>
        <translation>La session finit</translation>
    </message>
    <message>
        <source>The floor had in all</source>
        <translation>La salle a eu en tout</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>N°</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Prévu</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Segment and speakers</source>
        <translation>Segment et intervenants</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>What took longer than planned, and why</source>
        <translation>Ce qui a duré plus que prévu, et pourquoi</translation>
    </message>
    <message>
        <source>So long before a segment ends</source>
        <translation>Autant de temps avant la fin d’un segment</translation>
    </message>
    <message>
        <source>5 minutes</source>
        <translation>5 minutes</translation>
    </message>
    <message>
        <source>2 minutes</source>
        <translation>2 minutes</translation>
    </message>
    <message>
        <source>1 minute</source>
        <translation>1 minute</translation>
    </message>
    <message>
        <source>A minute before a speaker&apos;s time ends</source>
        <translation>Une minute avant la fin d’une prise de parole</translation>
    </message>
    <message>
        <source>Please wrap up</source>
        <translation>Merci de conclure</translation>
    </message>
    <message>
        <source>In a speaker&apos;s last seconds</source>
        <translation>Dans les dernières secondes d’une prise de parole</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Temps</translation>
    </message>
    <message>
        <source>When the time is over, until they stop</source>
        <translation>Quand le temps est écoulé, jusqu’à ce que la personne s’arrête</translation>
    </message>
</context>
<context>
    <name>TimelineBlock</name>
    <message>
        <source>%1 (needs %2)</source>
        <translation>%1 (besoin&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1 if time allows</source>
        <translation>%1 si le temps le permet</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Lead %1</source>
        <translation>Animation %1</translation>
    </message>
    <message>
        <source>Slack %1</source>
        <translation>Surplus %1</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>Salle %1</translation>
    </message>
    <message>
        <source>+ %1</source>
        <translation>+ %1</translation>
    </message>
</context>
<context>
    <name>TimelinePainter</name>
    <message>
        <source>%1 spare</source>
        <translation>%1 disponibles</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Limit %1</source>
        <translation>Limite %1</translation>
    </message>
    <message>
        <source>Parked: drag here what only runs if time allows</source>
        <translation>De côté&#xa0;: glissez ici ce qui n’a lieu que si le temps le permet</translation>
    </message>
    <message>
        <source>Parked</source>
        <translation>De côté</translation>
    </message>
</context>
<context>
    <name>TimelineWords</name>
    <message>
        <source>Untitled segment</source>
        <translation>Segment sans titre</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 en trop</translation>
    </message>
    <message>
        <source>Gap %1</source>
        <translation>Intervalle %1</translation>
    </message>
    <message>
        <source>Overlap %1</source>
        <translation>Chevauchement %1</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1: parked, %2</source>
        <translation>%1&#xa0;: de côté, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>%1 % of the limit</source>
        <translation>%1&#xa0;% de la limite</translation>
    </message>
    <message>
        <source>Speaking rounds: %1</source>
        <translation>Tours de parole&#xa0;: %1</translation>
    </message>
    <message>
        <source>Between speakers: %1</source>
        <translation>Entre les prises de parole&#xa0;: %1</translation>
    </message>
    <message>
        <source>Lead&apos;s own time: %1</source>
        <translation>Temps d’animation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Floor: %1</source>
        <translation>Salle&#xa0;: %1</translation>
    </message>
    <message>
        <source>Floor wanted: %1</source>
        <translation>Salle souhaitée&#xa0;: %1</translation>
    </message>
    <message>
        <source>Slack: %1</source>
        <translation>Surplus&#xa0;: %1</translation>
    </message>
    <message>
        <source>Needs %1: %2</source>
        <translation>Besoin de %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 before it</source>
        <translation>%1 avant</translation>
    </message>
    <message>
        <source>Starts at a fixed time: %1</source>
        <translation>Commence à heure fixe&#xa0;: %1</translation>
    </message>
    <message>
        <source>Locked: unlock it to change its duration here</source>
        <translation>Verrouillé&#xa0;: déverrouillez-le pour changer sa durée ici</translation>
    </message>
    <message>
        <source>As long as needed: its speakers decide its duration</source>
        <translation>Selon le besoin&#xa0;: ses prises de parole décident de sa durée</translation>
    </message>
    <message>
        <source>Parked: drag it to a place to bring it back</source>
        <translation>De côté&#xa0;: glissez-le à une place pour le remettre</translation>
    </message>
    <message>
        <source>If time allows</source>
        <translation>Si le temps le permet</translation>
    </message>
    <message>
        <source>%1, %2 (%3)</source>
        <translation>%1, %2 (%3)</translation>
    </message>
    <message>
        <source>Runs %1</source>
        <translation>Dure %1</translation>
    </message>
    <message>
        <source>Begins between %1 and %2 in 8 of 10 cases, if usual overruns hold; as likely before %3 as after</source>
        <translation>Commence entre %1 et %2 dans 8 cas sur 10, si les dépassements sont habituels&#xa0;; aussi probablement avant %3 qu’après</translation>
    </message>
    <message>
        <source>Untitled part</source>
        <translation>Partie sans titre</translation>
    </message>
    <message>
        <source>Empty, budget %1</source>
        <translation>Vide, budget %1</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Vide</translation>
    </message>
    <message>
        <source>%1
%2. Drag a segment here to put it into this part.</source>
        <translation>%1
%2. Glissez un segment ici pour le mettre dans cette partie.</translation>
    </message>
    <message>
        <source>%1
%2, %3</source>
        <translation>%1
%2, %3</translation>
    </message>
</context>
<context>
    <name>Totals</name>
    <message numerus="yes">
        <source>room for %n intervention(s) of %1 each</source>
        <translation>
            <numerusform>place pour %n intervention de %1</numerusform>
            <numerusform>place pour %n interventions de %1 chacune</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 % of the limit</source>
        <translation>%1&#xa0;% de la limite</translation>
    </message>
    <message>
        <source>the policy wants %1 %</source>
        <translation>les règles demandent %1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 wanted</source>
        <translation>%1 souhaitées</translation>
    </message>
    <message>
        <source>and %1 after the limit</source>
        <translation>et %1 après la limite</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Ends at %1, after %2</source>
        <translation>Finit à %1, après %2</translation>
    </message>
    <message>
        <source>Ends after %1</source>
        <translation>Finit après %1</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Surplus</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>%1: %2 over the limit of %3.</source>
        <translation>%1&#xa0;: %2 au-delà de la limite de %3.</translation>
    </message>
    <message>
        <source>The end is hard.</source>
        <translation>La fin est impérative.</translation>
    </message>
    <message>
        <source>%1: %2 before the limit of %3.</source>
        <translation>%1&#xa0;: %2 avant la limite de %3.</translation>
    </message>
    <message>
        <source>%1: exactly at the limit of %2.</source>
        <translation>%1&#xa0;: exactement à la limite de %2.</translation>
    </message>
</context>
<context>
    <name>Upgrade</name>
    <message>
        <source>%1 is of an older version and is copied before it is brought up to date, but the copy can&apos;t be written (%2). Free some space or allow it.</source>
        <translation>%1 est d’une version plus ancienne et il est copié avant d’être mis à jour, mais la copie ne peut pas être écrite (%2). Libérez de la place ou autorisez-la.</translation>
    </message>
    <message>
        <source>%1 is damaged; go back to a copy of it, or recover what can be read.</source>
        <translation>%1 est abîmé&#xa0;; revenez à une copie, ou récupérez ce qui peut être lu.</translation>
    </message>
</context>
<context>
    <name>Validate</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the event holds more than %1 rows</source>
        <translation>l’événement contient plus de %1 lignes</translation>
    </message>
    <message>
        <source>its id is missing or used twice</source>
        <translation>son identifiant manque ou sert deux fois</translation>
    </message>
    <message>
        <source>names a person who is not in the event</source>
        <translation>nomme une personne qui n’est pas dans l’événement</translation>
    </message>
    <message>
        <source>session &quot;%1&quot;</source>
        <translation>session «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>its limit is not over 0</source>
        <translation>sa limite n’est pas supérieure à 0</translation>
    </message>
    <message>
        <source>its time zone &quot;%1&quot; is not known</source>
        <translation>son fuseau horaire «&#xa0;%1&#xa0;» est inconnu</translation>
    </message>
    <message>
        <source>its chosen agenda does not exist</source>
        <translation>son déroulé retenu n’existe pas</translation>
    </message>
    <message>
        <source>segment &quot;%1&quot; lies in a part that does not exist</source>
        <translation>le segment «&#xa0;%1&#xa0;» est dans une partie qui n’existe pas</translation>
    </message>
</context>
<context>
    <name>ValidateRun</name>
    <message>
        <source>entry %1 of the run %2</source>
        <translation>entrée %1 de la conduite %2</translation>
    </message>
    <message>
        <source>the run has no id</source>
        <translation>la conduite n’a pas d’identifiant</translation>
    </message>
    <message>
        <source>the run&apos;s plan is not one session with one agenda</source>
        <translation>le plan de la conduite n’est pas une seule session avec un seul déroulé</translation>
    </message>
    <message>
        <source>the run&apos;s plan: %1</source>
        <translation>le plan de la conduite&#xa0;: %1</translation>
    </message>
    <message>
        <source>the run has more than %1 entries</source>
        <translation>la conduite a plus de %1 entrées</translation>
    </message>
    <message>
        <source>is missing</source>
        <translation>manque</translation>
    </message>
    <message>
        <source>is beyond the most that a run can have</source>
        <translation>dépasse ce qu’une conduite peut avoir</translation>
    </message>
    <message>
        <source>has a time that nobody can mean</source>
        <translation>a un temps que personne ne peut vouloir dire</translation>
    </message>
    <message>
        <source>has a text longer than %1 characters</source>
        <translation>a un texte de plus de %1 caractères</translation>
    </message>
    <message>
        <source>takes back an entry that is not before it</source>
        <translation>retire une entrée qui n’est pas avant elle</translation>
    </message>
    <message>
        <source>changes more than %1 rows</source>
        <translation>change plus de %1 lignes</translation>
    </message>
    <message>
        <source>changes more than one entry can hold</source>
        <translation>change plus qu’une entrée ne peut contenir</translation>
    </message>
    <message>
        <source>the event has more than %1 runs</source>
        <translation>l’événement a plus de %1 conduites</translation>
    </message>
    <message>
        <source>%1: its id is used twice</source>
        <translation>%1&#xa0;: son identifiant sert deux fois</translation>
    </message>
    <message>
        <source>the event&apos;s runs have more than %1 entries</source>
        <translation>les conduites de l’événement ont plus de %1 entrées</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>ValueText</name>
    <message>
        <source>constituency</source>
        <translation>groupe représenté</translation>
    </message>
    <message>
        <source>stakeholder group</source>
        <translation>parties prenantes</translation>
    </message>
    <message>
        <source>region</source>
        <translation>région</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>genre</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>advice</source>
        <translation>conseil</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>avertissement</translation>
    </message>
    <message>
        <source>error</source>
        <translation>erreur</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message numerus="yes">
        <source>an image of %n byte(s)</source>
        <translation>
            <numerusform>une image de %n octet</numerusform>
            <numerusform>une image de %n octets</numerusform>
        </translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>%1 before the session&apos;s start</source>
        <translation>%1 avant le début de la session</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <translation>%1 (%2)&#xa0;: %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>by round</source>
        <translation>par tour</translation>
    </message>
    <message>
        <source>by person</source>
        <translation>par personne</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
</context>
<context>
    <name>Values</name>
    <message>
        <source>expected %1</source>
        <translation>attendu&#xa0;: %1</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>bytes in base64</source>
        <translation>des octets en base64</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true ou false</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>whole seconds</source>
        <translation>des secondes entières</translation>
    </message>
    <message>
        <source>a share from 0 to 1, such as 0.3</source>
        <translation>une part de 0 à 1, par exemple 0.3</translation>
    </message>
    <message>
        <source>an id of 36 characters in lower case, such as 0c9d4a3e-5b1f-4f0e-9a57-3f1d2b6c8e90</source>
        <translation>un identifiant de 36 caractères en minuscules, par exemple 0c9d4a3e-5b1f-4f0e-9a57-3f1d2b6c8e90</translation>
    </message>
    <message>
        <source>a date such as 2022-11-30</source>
        <translation>une date comme 2022-11-30</translation>
    </message>
    <message>
        <source>a date and time such as 2022-11-30T10:00:00</source>
        <translation>une date et une heure comme 2022-11-30T10:00:00</translation>
    </message>
    <message>
        <source>an object with grouping (%1), group (a text) and share (0 to 1)</source>
        <translation>un objet avec grouping (%1), group (un texte) et share (de 0 à 1)</translation>
    </message>
    <message>
        <source>an object with check (a text) and level (%1)</source>
        <translation>un objet avec check (un texte) et level (%1)</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>This version in %1 can&apos;t be read: %2. What is shown is not concerned.</source>
        <translation>Cette version dans %1 ne peut pas être lue&#xa0;: %2. Ce qui est affiché n’est pas concerné.</translation>
    </message>
    <message>
        <source>it is not as it was written</source>
        <translation>elle n’est pas telle qu’elle a été écrite</translation>
    </message>
</context>
<context>
    <name>VersionsVerb</name>
    <message>
        <source>No named version yet; --name NAME keeps the event as it is now.</source>
        <translation>Pas encore de version nommée&#xa0;; --name NAME garde l’événement tel qu’il est.</translation>
    </message>
    <message>
        <source>Edits, the last one last:</source>
        <translation>Modifications, la dernière à la fin&#xa0;:</translation>
    </message>
    <message>
        <source>There is no version %1; `moderato versions FILE` lists them.</source>
        <translation>Il n’y a pas de version %1&#xa0;; `moderato versions FILE` les énumère.</translation>
    </message>
    <message>
        <source>Nothing differs from &quot;%1&quot;.</source>
        <translation>Rien ne diffère de «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>The event as it is now is kept as &quot;%1&quot;.</source>
        <translation>L’événement tel qu’il est maintenant est gardé sous le nom «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is removed.</source>
        <translation>«&#xa0;%1&#xa0;» est supprimée.</translation>
    </message>
    <message>
        <source>Bring back &quot;%1&quot;</source>
        <translation>Rétablir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>The event is again as it was in &quot;%1&quot;.</source>
        <translation>L’événement est de nouveau comme dans «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>&lt;h2&gt;Moderato&lt;/h2&gt;&lt;p&gt;Plan who speaks for how long, see at once whether it fits, and keep time for the floor.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Moderato&lt;/h2&gt;&lt;p&gt;Planifiez qui parle et combien de temps, voyez aussitôt si cela tient, et gardez du temps pour la salle.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Verbs</source>
        <translation>Verbes</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Ouverture</translation>
    </message>
    <message>
        <source>Framing</source>
        <translation>Cadrage</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Presentation</source>
        <translation>Présentation</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Poll</source>
        <translation>Sondage</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Wrap-up</source>
        <translation>Conclusion</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>présidence</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>modération</translation>
    </message>
    <message>
        <source>co-facilitator</source>
        <translation>cofacilitation</translation>
    </message>
    <message>
        <source>online moderator</source>
        <translation>modération en ligne</translation>
    </message>
    <message>
        <source>panellist</source>
        <translation>panéliste</translation>
    </message>
    <message>
        <source>rapporteur</source>
        <translation>compte rendu</translation>
    </message>
    <message>
        <source>timekeeper</source>
        <translation>chronométrage</translation>
    </message>
    <message>
        <source>interpreter</source>
        <translation>interprétation</translation>
    </message>
    <message>
        <source>technician</source>
        <translation>technique</translation>
    </message>
    <message>
        <source>on site</source>
        <translation>sur place</translation>
    </message>
    <message>
        <source>online</source>
        <translation>en ligne</translation>
    </message>
    <message>
        <source>hybrid</source>
        <translation>hybride</translation>
    </message>
    <message>
        <source>not yet asked</source>
        <translation>à envoyer</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>envoyée</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>confirmée</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>déclinée</translation>
    </message>
    <message>
        <source>delegated</source>
        <translation>déléguée</translation>
    </message>
</context>
<context>
    <name>Workbook</name>
    <message>
        <source>The spreadsheet could not be made in %1 (%2). Is there room left on that disk?</source>
        <translation>Le tableur n’a pas pu être créé dans %1 (%2). Reste-t-il de la place sur ce disque&#xa0;?</translation>
    </message>
</context>
<context>
    <name>WriteFile</name>
    <message>
        <source>%1 can&apos;t be written (%2); choose another folder.</source>
        <translation>%1 ne peut pas être écrit (%2)&#xa0;; choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>moderato::AgendaModel</name>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Clock time, or minutes from the session&apos;s start while it has no date. Type one to fix it, clear it to let the segment follow.</source>
        <translation>Heure, ou minutes depuis le début de la session tant qu’elle n’a pas de date. Tapez-en une pour la fixer, videz la cellule pour que le segment suive.</translation>
    </message>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Title of the part or segment</source>
        <translation>Titre de la partie ou du segment</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>What the segment is for</source>
        <translation>À quoi sert le segment</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Planned duration; of a part its span and budget</source>
        <translation>Durée prévue&#xa0;; d’une partie, son étendue et son budget</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Prises de parole</translation>
    </message>
    <message>
        <source>Who speaks, with rounds: intervention + follow-ups</source>
        <translation>Qui parle, avec les tours&#xa0;: intervention + compléments</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Last minutes of the segment, kept for the floor</source>
        <translation>Dernières minutes du segment, gardées pour la salle</translation>
    </message>
    <message>
        <source>Lead</source>
        <translation>Animation</translation>
    </message>
    <message>
        <source>Who leads through the segment and passes the word</source>
        <translation>Qui anime le segment et passe la parole</translation>
    </message>
    <message>
        <source>Lead&apos;s time</source>
        <translation>Temps d’animation</translation>
    </message>
    <message>
        <source>The lead&apos;s own speaking time</source>
        <translation>Le temps de parole propre de l’animation</translation>
    </message>
    <message>
        <source>Nobody</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Change fixed start</source>
        <translation>Changer le début fixe</translation>
    </message>
    <message>
        <source>Change kind</source>
        <translation>Changer le type</translation>
    </message>
    <message>
        <source>Change duration</source>
        <translation>Changer la durée</translation>
    </message>
    <message>
        <source>Change rounds</source>
        <translation>Changer les tours</translation>
    </message>
    <message>
        <source>Change floor reserve</source>
        <translation>Changer la réserve de la salle</translation>
    </message>
    <message>
        <source>Change lead</source>
        <translation>Changer l’animation</translation>
    </message>
    <message>
        <source>Change lead&apos;s time</source>
        <translation>Changer le temps d’animation</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (if time allows)</source>
        <translation>%1 (si le temps le permet)</translation>
    </message>
    <message>
        <source>%1, fixed</source>
        <translation>%1, fixe</translation>
    </message>
    <message>
        <source>Starts at a fixed time: %1</source>
        <translation>Commence à heure fixe&#xa0;: %1</translation>
    </message>
    <message>
        <source>From %1 to %2 after the session&apos;s start</source>
        <translation>De %1 à %2 après le début de la session</translation>
    </message>
    <message>
        <source>Nobody has a turn here. Add speakers in the inspector.</source>
        <translation>Personne n’a de prise de parole ici. Ajoutez des intervenants dans l’inspecteur.</translation>
    </message>
    <message>
        <source>Nobody leads this segment.</source>
        <translation>Personne n’anime ce segment.</translation>
    </message>
    <message>
        <source>Led by %1</source>
        <translation>Animation&#xa0;: %1</translation>
    </message>
    <message>
        <source>Needed: %1</source>
        <translation>Besoin&#xa0;: %1</translation>
    </message>
    <message>
        <source>parked</source>
        <translation>de côté</translation>
    </message>
    <message>
        <source>%1 (needs %2)</source>
        <translation>%1 (besoin&#xa0;: %2)</translation>
    </message>
    <message>
        <source>%1 as needed</source>
        <translation>%1 au besoin</translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s), %1</source>
        <translation>
            <numerusform>%n personne, %1</numerusform>
            <numerusform>%n personnes, %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n speaker(s) in conversation</source>
        <translation>
            <numerusform>%n personne en conversation</numerusform>
            <numerusform>%n personnes en conversation</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 × (%2)</source>
        <translation>%1 × (%2)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>The part&apos;s span and its budget; edit to set the budget.</source>
        <translation>L’étendue de la partie et son budget&#xa0;; modifiez pour fixer le budget.</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>%1 of %2, %3 over</source>
        <translation>%1 sur %2, %3 en trop</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Rename %1</source>
        <translation>Renommer %1</translation>
    </message>
</context>
<context>
    <name>moderato::AgendaView</name>
    <message>
        <source>Agenda</source>
        <translation>Déroulé</translation>
    </message>
    <message>
        <source>This agenda is empty.
Add its first segment with Agenda &gt; Add segment (Ins), or copy a text
with one item a line, such as &quot;Opening, 5 min&quot;, and paste it (Ctrl+V).</source>
        <translation>Ce déroulé est vide.
Ajoutez son premier segment par Déroulé &gt; Ajouter un segment (Inser), ou copiez un texte
avec un point par ligne, par exemple «&#xa0;Ouverture, 5 min&#xa0;», et collez-le (Ctrl+V).</translation>
    </message>
    <message>
        <source>This session has no agenda yet.
Make one with Agenda &gt; New alternative.</source>
        <translation>Cette session n’a pas encore de déroulé.
Créez-en un par Déroulé &gt; Nouvelle variante.</translation>
    </message>
    <message>
        <source>&amp;Columns of the outline</source>
        <translation>Colonnes de la str&amp;ucture</translation>
    </message>
    <message>
        <source>The agenda&apos;s segments under their parts. Double click, F2 or typing edits a cell, and Tab goes on to the next. Ins adds a segment, Del deletes what is selected, and Alt+Up and Alt+Down move it; rows can be dragged too. A time typed into Start fixes it. What each segment holds stands in the inspector beside.</source>
        <translation>Les segments du déroulé sous leurs parties. Un double-clic, F2 ou la frappe modifie une cellule, et Tab passe à la suivante. Ins ajoute un segment, Suppr supprime la sélection, Alt+Haut et Alt+Bas la déplacent ; les lignes se glissent aussi. Une heure saisie sous Début la fixe. Le contenu de chaque segment se trouve dans l’inspecteur, à côté.</translation>
    </message>
</context>
<context>
    <name>moderato::Alternatives</name>
    <message>
        <source>Alternative agendas</source>
        <translation>Déroulés au choix</translation>
    </message>
    <message>
        <source>%1 (chosen)</source>
        <translation>%1 (retenu)</translation>
    </message>
</context>
<context>
    <name>moderato::BalanceBars</name>
    <message>
        <source>Balance of the panel</source>
        <translation>Équilibre du panel</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>%1 (%2 %)</source>
        <translation>%1 (%2&#xa0;%)</translation>
    </message>
    <message>
        <source>Nobody is on the panel yet.</source>
        <translation>Personne n’est encore au panel.</translation>
    </message>
    <message>
        <source>%1: %2 on the panel, speaking %3</source>
        <translation>%1&#xa0;: %2 au panel, temps de parole %3</translation>
    </message>
    <message>
        <source>%1; the policy wants %2 %</source>
        <translation>%1&#xa0;; les règles demandent %2&#xa0;%</translation>
    </message>
</context>
<context>
    <name>moderato::BeganTime</name>
    <message>
        <source>By how much</source>
        <translation>De combien</translation>
    </message>
    <message>
        <source>Earlier or later</source>
        <translation>Plus tôt ou plus tard</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Régler</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Set when it began</source>
        <translation>Régler quand elle a commencé</translation>
    </message>
    <message>
        <source>It began</source>
        <translation>Elle a commencé</translation>
    </message>
    <message>
        <source>earlier than marked</source>
        <translation>plus tôt que marqué</translation>
    </message>
    <message>
        <source>later than marked</source>
        <translation>plus tard que marqué</translation>
    </message>
    <message>
        <source>ago</source>
        <translation>plus tôt</translation>
    </message>
</context>
<context>
    <name>moderato::BigButton</name>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
    <message>
        <source>(%1)</source>
        <translation>(%1)</translation>
    </message>
</context>
<context>
    <name>moderato::BudgetBar</name>
    <message>
        <source>(%1 %)</source>
        <translation>(%1&#xa0;%)</translation>
    </message>
    <message>
        <source>What the time goes to</source>
        <translation>À quoi va le temps</translation>
    </message>
    <message>
        <source>Shares are of the session&apos;s limit. In time: the chance to end within the limit by usual overruns, which are an assumption.</source>
        <translation>Les parts sont celles de la limite de la session. À l’heure&#xa0;: la chance de finir dans la limite avec les dépassements habituels, qui sont une hypothèse.</translation>
    </message>
    <message>
        <source>Move minutes</source>
        <translation>Déplacer des minutes</translation>
    </message>
    <message>
        <source>No agenda yet</source>
        <translation>Pas encore de déroulé</translation>
    </message>
    <message>
        <source>%1 of %2 planned</source>
        <translation>%1 sur %2 prévues</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 en trop</translation>
    </message>
    <message>
        <source>of %1 wanted</source>
        <translation>sur %1 souhaitées</translation>
    </message>
    <message>
        <source>Panel</source>
        <translation>Panel</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Présidence</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Marge</translation>
    </message>
    <message>
        <source>Slack</source>
        <translation>Surplus</translation>
    </message>
    <message>
        <source>Spare</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>In time</source>
        <translation>À l’heure</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
</context>
<context>
    <name>moderato::BudgetStrip</name>
    <message>
        <source>lead&apos;s own time</source>
        <translation>temps d’animation</translation>
    </message>
    <message>
        <source>speaking rounds</source>
        <translation>tours de parole</translation>
    </message>
    <message>
        <source>slack: more planned than needed</source>
        <translation>surplus&#xa0;: plus de temps prévu que nécessaire</translation>
    </message>
    <message>
        <source>floor</source>
        <translation>salle</translation>
    </message>
    <message>
        <source>gap before a fixed start</source>
        <translation>intervalle avant un début fixe</translation>
    </message>
    <message>
        <source>Budget bar</source>
        <translation>Barre du budget</translation>
    </message>
    <message>
        <source>%1 of %2 planned, %3 for the floor</source>
        <translation>%1 sur %2 prévues, %3 pour la salle</translation>
    </message>
    <message>
        <source>Untitled segment</source>
        <translation>Segment sans titre</translation>
    </message>
    <message>
        <source>%1
%2: %3, from %4 to %5
%6 % of the limit</source>
        <translation>%1
%2&#xa0;: %3, de %4 à %5
%6&#xa0;% de la limite</translation>
    </message>
    <message>
        <source>Floor %1</source>
        <translation>Salle %1</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 en trop</translation>
    </message>
    <message>
        <source>Nothing follows &quot;%1&quot; without a gap, so there is no border to move.</source>
        <translation>Rien ne suit «&#xa0;%1&#xa0;» sans intervalle&#xa0;; il n’y a donc pas de limite à déplacer.</translation>
    </message>
    <message>
        <source>The session&apos;s time to scale: who gets how much of it, with the floor hatched, and in red what lies over the limit. A click selects a segment; a border is dragged, or moved by Ctrl+Left and Ctrl+Right, to give minutes to the neighbour.</source>
        <translation>Le temps de la session à l’échelle : qui en reçoit combien, la salle hachurée, et en rouge ce qui dépasse la limite. Un clic sélectionne un segment ; une bordure se glisse, ou se déplace par Ctrl+Gauche et Ctrl+Droite, pour donner des minutes au voisin.</translation>
    </message>
</context>
<context>
    <name>moderato::ChecksView</name>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>By &amp;place</source>
        <translation>Par &amp;endroit</translation>
    </message>
    <message>
        <source>By &amp;severity</source>
        <translation>Par &amp;gravité</translation>
    </message>
    <message>
        <source>Show what was &amp;accepted</source>
        <translation>Montrer ce qui est &amp;accepté</translation>
    </message>
    <message>
        <source>How the findings are listed</source>
        <translation>Comment les constats sont rangés</translation>
    </message>
    <message>
        <source>By place</source>
        <translation>Par endroit</translation>
    </message>
    <message>
        <source>By severity</source>
        <translation>Par gravité</translation>
    </message>
    <message>
        <source>Nothing to mend: the plan keeps its time and its policy.</source>
        <translation>Rien à corriger&#xa0;: le plan tient son temps et ses règles.</translation>
    </message>
    <message>
        <source>Checks: nothing to mend</source>
        <translation>Contrôles&#xa0;: rien à corriger</translation>
    </message>
    <message>
        <source>Checks: %1</source>
        <translation>Contrôles&#xa0;: %1</translation>
    </message>
    <message>
        <source>What the checks found in the shown agenda, the most severe first. A click shows what a finding is about; Mend…, or Ctrl+., what can be done about it, and what that costs.</source>
        <translation>Ce que les vérifications ont trouvé dans le déroulé affiché, le plus grave d’abord. Un clic montre sur quoi porte un constat ; Corriger…, ou Ctrl+., ce qu’on peut y faire, et ce que cela coûte.</translation>
    </message>
    <message numerus="yes">
        <source>Checks: %n piece(s) of advice</source>
        <translation>
            <numerusform>Vérifications : %n conseil</numerusform>
            <numerusform>Vérifications : %n conseils</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moderato::ClipboardCommands</name>
    <message numerus="yes">
        <source>%n segment(s) copied</source>
        <translation>
            <numerusform>%n segment copié</numerusform>
            <numerusform>%n segments copiés</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste session</source>
        <translation>Coller la session</translation>
    </message>
    <message>
        <source>There is no session to paste into; add one with Session &gt; New session</source>
        <translation>Il n’y a pas de session où coller&#xa0;; ajoutez-en une par Session &gt; Nouvelle session</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Déroulé</translation>
    </message>
    <message>
        <source>There is nothing on the clipboard that an agenda could take</source>
        <translation>Il n’y a rien dans le presse-papiers qu’un déroulé puisse prendre</translation>
    </message>
    <message>
        <source>The session is copied; paste it here or in another event&apos;s window</source>
        <translation>La session est copiée&#xa0;; collez-la ici ou dans la fenêtre d’un autre événement</translation>
    </message>
    <message>
        <source>Duplicate session</source>
        <translation>Dupliquer la session</translation>
    </message>
    <message>
        <source>Copied: %1</source>
        <translation>Copié&#xa0;: %1</translation>
    </message>
    <message>
        <source>Cut %1</source>
        <translation>Couper %1</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) cut</source>
        <translation>
            <numerusform>%n segment coupé</numerusform>
            <numerusform>%n segments coupés</numerusform>
        </translation>
    </message>
    <message>
        <source>Paste %1</source>
        <translation>Coller %1</translation>
    </message>
</context>
<context>
    <name>moderato::ClockFigure</name>
    <message>
        <source>left</source>
        <translation>restent</translation>
    </message>
    <message>
        <source>wrap up</source>
        <translation>concluez</translation>
    </message>
    <message>
        <source>over</source>
        <translation>en trop</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>moderato::CommandPalette</name>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>Type a command, such as “park” or “export”</source>
        <translation>Tapez une commande, par exemple «&#xa0;côté&#xa0;» ou «&#xa0;exporter&#xa0;»</translation>
    </message>
    <message>
        <source>Command to find</source>
        <translation>Commande à trouver</translation>
    </message>
    <message>
        <source>%1    (%2)</source>
        <translation>%1    (%2)</translation>
    </message>
</context>
<context>
    <name>moderato::CompactClock</name>
    <message>
        <source>Compact clock</source>
        <translation>Petite horloge</translation>
    </message>
    <message>
        <source>Drag to move; right-click for more.</source>
        <translation>Glissez pour déplacer&#xa0;; clic droit pour plus.</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Agrandir</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>&amp;Réduire</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Taille &amp;habituelle</translation>
    </message>
    <message>
        <source>&amp;Close the clock</source>
        <translation>&amp;Fermer l’horloge</translation>
    </message>
</context>
<context>
    <name>moderato::CompareModel</name>
    <message>
        <source>Start</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Duration</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Prises de parole</translation>
    </message>
    <message>
        <source>Floor</source>
        <translation>Salle</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message numerus="yes">
        <source>%n changed</source>
        <translation>
            <numerusform>%n modifié</numerusform>
            <numerusform>%n modifiés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n moved</source>
        <translation>
            <numerusform>%n déplacé</numerusform>
            <numerusform>%n déplacés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n only %1</source>
        <translation>
            <numerusform>%n seulement %1</numerusform>
            <numerusform>%n seulement %1</numerusform>
        </translation>
    </message>
    <message>
        <source>The segments are the same.</source>
        <translation>Les segments sont identiques.</translation>
    </message>
    <message>
        <source>Segments: %1</source>
        <translation>Segments&#xa0;: %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>what is in it takes %1 against %2</source>
        <translation>son contenu prend %1 contre %2</translation>
    </message>
</context>
<context>
    <name>moderato::CompareView</name>
    <message>
        <source>Take over to the %1</source>
        <translation>Reprendre %1</translation>
    </message>
    <message>
        <source>Only &amp;differences</source>
        <translation>Seulement les &amp;différences</translation>
    </message>
    <message>
        <source>Sums against each other</source>
        <translation>Sommes comparées</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>Écart</translation>
    </message>
    <message>
        <source>Findings against each other</source>
        <translation>Constats comparés</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>Compare agendas</source>
        <translation>Comparer des déroulés</translation>
    </message>
    <message>
        <source>Agenda on the %1</source>
        <translation>Déroulé %1</translation>
    </message>
    <message>
        <source>An alternative of the session, or a named version: that shows what it holds of the agenda on the desk</source>
        <translation>Une variante de la session, ou une version nommée&#xa0;: celle-ci montre ce qu’elle contient du déroulé affiché</translation>
    </message>
    <message>
        <source>⇄ S&amp;wap sides</source>
        <translation>⇄ &amp;Permuter</translation>
    </message>
    <message>
        <source>Swap the sides</source>
        <translation>Permuter les côtés</translation>
    </message>
    <message>
        <source>Leaves out what is the same on both sides</source>
        <translation>Laisse de côté ce qui est identique des deux côtés</translation>
    </message>
    <message>
        <source>Segments side by side</source>
        <translation>Segments côte à côte</translation>
    </message>
    <message>
        <source>There is no agenda to compare. Open an event and show one of its sessions.</source>
        <translation>Il n’y a pas de déroulé à comparer. Ouvrez un événement et affichez une de ses sessions.</translation>
    </message>
    <message>
        <source>Both sides show the same; choose another agenda on one of them.</source>
        <translation>Les deux côtés montrent la même chose&#xa0;; choisissez un autre déroulé pour l’un d’eux.</translation>
    </message>
    <message>
        <source>Nothing differs.</source>
        <translation>Rien ne diffère.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
    <message>
        <source>Select a segment or a part first</source>
        <translation>Sélectionnez d’abord un segment ou une partie</translation>
    </message>
    <message>
        <source>The event is read only</source>
        <translation>L’événement est en lecture seule</translation>
    </message>
    <message>
        <source>A named version stays as it is</source>
        <translation>Une version nommée reste telle quelle</translation>
    </message>
    <message>
        <source>Puts &quot;%1&quot; on the %2 as it is on the %3 (%4)</source>
        <translation>Met «&#xa0;%1&#xa0;» %2 comme il est %3 (%4)</translation>
    </message>
    <message>
        <source>There is nothing of &quot;%1&quot; to take over</source>
        <translation>Il n’y a rien de «&#xa0;%1&#xa0;» à reprendre</translation>
    </message>
    <message>
        <source>Take over &quot;%1&quot;</source>
        <translation>Reprendre «&#xa0;%1&#xa0;»</translation>
    </message>
</context>
<context>
    <name>moderato::ConductView</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Queue</source>
        <translation>File d’attente</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>À l’heure</translation>
    </message>
    <message>
        <source>Preview: %1</source>
        <translation>Aperçu&#xa0;: %1</translation>
    </message>
    <message>
        <source>⚠ %1</source>
        <translation>⚠ %1</translation>
    </message>
    <message>
        <source>No session is being run.</source>
        <translation>Aucune session n’est en cours de conduite.</translation>
    </message>
    <message>
        <source>This run can only be looked at: the file can&apos;t be written to.</source>
        <translation>Cette conduite ne peut qu’être regardée&#xa0;: le fichier n’est pas accessible en écriture.</translation>
    </message>
    <message>
        <source>Last action: %1. Ctrl+Z takes it back.</source>
        <translation>Dernière action&#xa0;: %1. Ctrl+Z la défait.</translation>
    </message>
    <message>
        <source>Nothing was done yet. All that is done here is saved at once.</source>
        <translation>Rien n’a encore été fait. Tout ce qui est fait ici est aussitôt enregistré.</translation>
    </message>
    <message>
        <source>Conduct the session</source>
        <translation>Conduire la session</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Stage</source>
        <translation>Scène</translation>
    </message>
    <message>
        <source>Queue, ways to end on time, notes, plan and stage</source>
        <translation>File d’attente, moyens de finir à l’heure, notes, plan et scène</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Show the list of keys</source>
        <translation>Montrer la liste des touches</translation>
    </message>
    <message>
        <source>All that was done is saved.</source>
        <translation>Tout ce qui a été fait est enregistré.</translation>
    </message>
    <message>
        <source>Nothing of what is still to come was edited in the plan meanwhile.</source>
        <translation>Rien de ce qui reste à venir n’a été modifié entre-temps dans le plan.</translation>
    </message>
    <message>
        <source>The edited plan</source>
        <translation>Le plan modifié</translation>
    </message>
    <message>
        <source>Open the file again and save it</source>
        <translation>Rouvrir le fichier et l’enregistrer</translation>
    </message>
    <message>
        <source>Speakers</source>
        <translation>Prises de parole</translation>
    </message>
    <message>
        <source>The last action is not saved, and so not done; all before it is. %1</source>
        <translation>La dernière action n’est pas enregistrée, et donc pas faite&#xa0;; tout ce qui précède l’est. %1</translation>
    </message>
    <message>
        <source>No speaker is marked. %1 marks one; then say again who is not here.</source>
        <translation>Personne n’est marqué. %1 marque quelqu’un ; dites ensuite à nouveau qui est absent.</translation>
    </message>
    <message>
        <source>The queue is closed. Esc, then %1 reopens it; a name that is typed meanwhile stays.</source>
        <translation>La file d’attente est fermée. Échap, puis %1 la rouvre ; un nom saisi entre-temps reste.</translation>
    </message>
    <message>
        <source>No message is on the stage.</source>
        <translation>Aucun message n’est sur la scène.</translation>
    </message>
    <message>
        <source>⚠ Stage blank (%1)</source>
        <translation>⚠ Scène vide (%1)</translation>
    </message>
    <message>
        <source>⚠ The stage display is blank. %1 shows it again.</source>
        <translation>⚠ L’affichage de scène est vide. %1 le remontre.</translation>
    </message>
    <message>
        <source>%1…</source>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Stage: &quot;%1&quot; (%2)</source>
        <translation>Scène : « %1 » (%2)</translation>
    </message>
    <message>
        <source>On the stage: &quot;%1&quot;. %2 takes it off.</source>
        <translation>Sur la scène : « %1 ». %2 le retire.</translation>
    </message>
</context>
<context>
    <name>moderato::Conducting</name>
    <message>
        <source>Rehearsal: %1 - Moderato</source>
        <translation>Répétition&#xa0;: %1 - Moderato</translation>
    </message>
    <message>
        <source>On the day: %1 - Moderato</source>
        <translation>Jour J&#xa0;: %1 - Moderato</translation>
    </message>
    <message>
        <source>The stage display flashes.</source>
        <translation>L’affichage de scène clignote.</translation>
    </message>
    <message>
        <source>No stage display is open that could flash. Open one under &quot;Stage&quot;.</source>
        <translation>Aucun affichage de scène n’est ouvert qui pourrait clignoter. Ouvrez-en un sous «&#xa0;Scène&#xa0;».</translation>
    </message>
    <message>
        <source>Close the window?</source>
        <translation>Fermer la fenêtre ?</translation>
    </message>
    <message>
        <source>The session is being run. Its clocks and the stage display close with this window; what was done is saved, and the run goes on when the file is opened again.</source>
        <translation>La session est en cours de conduite. Ses horloges et l’affichage de scène se ferment avec cette fenêtre ; ce qui a été fait est enregistré, et la conduite continue quand le fichier est rouvert.</translation>
    </message>
    <message>
        <source>C&amp;lose all the same</source>
        <translation>&amp;Fermer quand même</translation>
    </message>
</context>
<context>
    <name>moderato::ConflictsModel</name>
    <message>
        <source>to choose</source>
        <translation>à choisir</translation>
    </message>
    <message>
        <source>mine</source>
        <translation>à moi</translation>
    </message>
    <message>
        <source>theirs</source>
        <translation>à eux</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>À moi</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>À eux</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>Choix</translation>
    </message>
</context>
<context>
    <name>moderato::DateField</name>
    <message>
        <source>yyyy-mm-dd</source>
        <translation>aaaa-mm-jj</translation>
    </message>
    <message>
        <source>A date such as 2022-11-30, or nothing. Up and Down change it by a day, Alt+Down opens a calendar.</source>
        <translation>Une date comme 2022-11-30, ou rien. Haut et Bas la changent d’un jour, Alt+Bas ouvre un calendrier.</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendrier</translation>
    </message>
    <message>
        <source>Pick a date from a calendar</source>
        <translation>Choisir une date dans un calendrier</translation>
    </message>
</context>
<context>
    <name>moderato::DoneLine</name>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message>
        <source>Done: %1.</source>
        <translation>Fait : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) came back with it: %1.</source>
        <translation>
            <numerusform>%n personne est revenue avec : %1.</numerusform>
            <numerusform>%n personnes sont revenues avec : %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 takes it back.</source>
        <translation>%1 l’annule.</translation>
    </message>
    <message>
        <source>There is nothing to take back.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Taken back: %1. %2 does it again.</source>
        <translation>Annulé : %1. %2 le rétablit.</translation>
    </message>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Il n’y a rien à rétablir.</translation>
    </message>
</context>
<context>
    <name>moderato::DurationEdit</name>
    <message>
        <source>Minutes (5), minutes and seconds (4:30), 90s or 1h30. Up and Down change it by a minute.</source>
        <translation>Minutes (5), minutes et secondes (4:30), 90s ou 1h30. Haut et Bas la changent d’une minute.</translation>
    </message>
    <message>
        <source>This is not a duration yet.</source>
        <translation>Ce n’est pas encore une durée.</translation>
    </message>
</context>
<context>
    <name>moderato::EditedBar</name>
    <message>
        <source>What changes…</source>
        <translation>Ce qui change…</translation>
    </message>
    <message>
        <source>See what the edited plan changes, to take it over</source>
        <translation>Voir ce que change le plan modifié, pour le reprendre</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Laisser</translation>
    </message>
    <message>
        <source>Go on by the plan as it is</source>
        <translation>Continuer selon le plan tel qu’il est</translation>
    </message>
    <message numerus="yes">
        <source>The plan was edited meanwhile, %n change(s) to what is still to come: %1</source>
        <translation>
            <numerusform>Le plan a été modifié entre-temps, %n changement à ce qui reste à venir&#xa0;: %1</numerusform>
            <numerusform>Le plan a été modifié entre-temps, %n changements à ce qui reste à venir&#xa0;: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>%1; …</source>
        <translation>%1&#xa0;; …</translation>
    </message>
</context>
<context>
    <name>moderato::EditedDialog</name>
    <message>
        <source>The edited plan</source>
        <translation>Le plan modifié</translation>
    </message>
    <message>
        <source>This changes what is still to come. What is over stays as it was, and undo takes it back:</source>
        <translation>Ceci change ce qui reste à venir. Ce qui est fini reste tel quel, et Annuler le retire&#xa0;:</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Ce qui change</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>moderato::EventOverview</name>
    <message>
        <source>Overview of the event</source>
        <translation>Vue d’ensemble de l’événement</translation>
    </message>
    <message>
        <source>Arrow keys go from session to session, Return opens one, F2 renames it; the menu key has the rest.</source>
        <translation>Les flèches vont d’une session à l’autre, Entrée en ouvre une, F2 la renomme&#xa0;; la touche de menu donne le reste.</translation>
    </message>
    <message>
        <source>No session yet. Add one, and give it a start and a place to see it here.</source>
        <translation>Pas encore de session. Ajoutez-en une, et donnez-lui un début et un lieu pour la voir ici.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>limit and state of a session</comment>
        <translation>%1, %2</translation>
    </message>
    <message numerus="yes">
        <source>%n clash(es) of people</source>
        <translation>
            <numerusform>%n conflit de présence</numerusform>
            <numerusform>%n conflits de présence</numerusform>
        </translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Move by days…</source>
        <translation>Déplacer de quelques jours…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Duplicate session</source>
        <translation>Dupliquer la session</translation>
    </message>
    <message>
        <source>Move by days</source>
        <translation>Déplacer de quelques jours</translation>
    </message>
    <message>
        <source>Days by which &quot;%1&quot; is held later (less than 0: earlier):</source>
        <translation>Nombre de jours dont «&#xa0;%1&#xa0;» est retardée (moins de 0&#xa0;: avancée)&#xa0;:</translation>
    </message>
    <message numerus="yes">
        <source>Move session by %n day(s)</source>
        <translation>
            <numerusform>Déplacer la session de %n jour</numerusform>
            <numerusform>Déplacer la session de %n jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Supprimer la session</translation>
    </message>
</context>
<context>
    <name>moderato::FieldForm</name>
    <message>
        <source>Change %1</source>
        <translation>Changer %1</translation>
    </message>
    <message>
        <source>%1: back to what is usual</source>
        <translation>%1&#xa0;: retour à l’habituel</translation>
    </message>
    <message>
        <source>Back to what is usual: %1</source>
        <translation>Retour à l’habituel&#xa0;: %1</translation>
    </message>
    <message>
        <source>Usually %1</source>
        <translation>D’habitude %1</translation>
    </message>
</context>
<context>
    <name>moderato::Files</name>
    <message>
        <source>Moderato events (*.moderato)</source>
        <translation>Événements Moderato (*.moderato)</translation>
    </message>
    <message>
        <source>Open an event</source>
        <translation>Ouvrir un événement</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Save a copy to share</source>
        <translation>Enregistrer une copie à partager</translation>
    </message>
    <message>
        <source>&amp;Choose where…</source>
        <translation>&amp;Choisir où…</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>A copy is in %1</source>
        <translation>Une copie est dans %1</translation>
    </message>
    <message>
        <source>Merge a copy</source>
        <translation>Fusionner une copie</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Fusionner %1</translation>
    </message>
    <message>
        <source>Reset the sample</source>
        <translation>Rétablir l’exemple</translation>
    </message>
    <message>
        <source>The sample goes back to how it was at first. This is one edit: Undo brings your changes back.</source>
        <translation>L’exemple redevient comme au début. C’est une seule modification&#xa0;: Annuler ramène vos changements.</translation>
    </message>
    <message>
        <source>The sample could not be opened. It is kept as %1, and a new one takes its place.</source>
        <translation>L’exemple n’a pas pu être ouvert. Il est gardé sous le nom %1, et un nouveau prend sa place.</translation>
    </message>
    <message>
        <source>Moderato</source>
        <translation>Moderato</translation>
    </message>
    <message>
        <source>This last edit was not made. All others are still here, and editing goes on once the file can be written again.</source>
        <translation>Cette dernière modification n’a pas été faite. Toutes les autres sont encore là, et le travail continue dès que le fichier est de nouveau accessible en écriture.</translation>
    </message>
    <message>
        <source>&amp;Save a copy elsewhere…</source>
        <translation>&amp;Enregistrer une copie ailleurs…</translation>
    </message>
    <message>
        <source>The copy leaves out what is meant for your eyes alone: contacts, internal notes, runs, the history of edits and named versions.</source>
        <translation>La copie laisse de côté ce qui n’est que pour vous&#xa0;: contacts, notes internes, conduites, historique des modifications et versions nommées.</translation>
    </message>
    <message>
        <source>Agendas, calendars and exported events (%1)</source>
        <translation>Déroulés, calendriers et événements exportés (%1)</translation>
    </message>
    <message>
        <source>Import sessions</source>
        <translation>Importer des sessions</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Sessions are imported into an event: open one that can be edited, or make a new one, and import %1 then.</source>
        <translation>Les sessions s’importent dans un événement&#xa0;: ouvrez-en un qui peut être modifié, ou créez-en un, puis importez %1.</translation>
    </message>
    <message>
        <source>Import %1</source>
        <translation>Importer %1</translation>
    </message>
    <message numerus="yes">
        <source>%n session(s) imported. Undo takes them out again.</source>
        <translation>
            <numerusform>%n session importée. Annuler la retire.</numerusform>
            <numerusform>%n sessions importées. Annuler les retire.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moderato::FindBar</name>
    <message>
        <source>Find a title, a name or a question</source>
        <translation>Chercher un titre, un nom ou une question</translation>
    </message>
    <message>
        <source>Text to find in the agenda</source>
        <translation>Texte à chercher dans le déroulé</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>The one before (Shift+Return)</source>
        <translation>Celui d’avant (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>The next one (Return)</source>
        <translation>Le suivant (Entrée)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close the search (Esc)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n</source>
        <translation>
            <numerusform>%1 sur %n</numerusform>
            <numerusform>%1 sur %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moderato::FindingMenu</name>
    <message>
        <source>No edit mends it; it needs people, or a decision</source>
        <translation>Aucune modification n’y remédie&#xa0;; il faut des personnes, ou une décision</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Then: %1</source>
        <translation>Puis&#xa0;: %1</translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Why it matters</source>
        <translation>Pourquoi cela compte</translation>
    </message>
    <message>
        <source>Take the acceptance back</source>
        <translation>Revenir sur l’acceptation</translation>
    </message>
    <message>
        <source>Accept it with a reason…</source>
        <translation>Accepter avec une raison…</translation>
    </message>
    <message>
        <source>In this session it counts as</source>
        <translation>Dans cette session, cela compte comme</translation>
    </message>
    <message>
        <source>nothing: switch the check off</source>
        <translation>rien&#xa0;: désactiver le contrôle</translation>
    </message>
    <message>
        <source>by default: %1</source>
        <translation>par défaut&#xa0;: %1</translation>
    </message>
    <message>
        <source>Accept a finding</source>
        <translation>Accepter un constat</translation>
    </message>
    <message>
        <source>Why is it right as it is?</source>
        <translation>Pourquoi est-ce bien ainsi&#xa0;?</translation>
    </message>
    <message>
        <source>Take an acceptance back</source>
        <translation>Revenir sur une acceptation</translation>
    </message>
    <message>
        <source>Change how a check counts</source>
        <translation>Changer comment compte un contrôle</translation>
    </message>
</context>
<context>
    <name>moderato::FindingsModel</name>
    <message>
        <source>accepted</source>
        <translation>accepté</translation>
    </message>
    <message>
        <source>Mend…</source>
        <translation>Corriger…</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>%1 Accepted: %2</source>
        <translation>%1 Accepté&#xa0;: %2</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravité</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Constat</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
</context>
<context>
    <name>moderato::FixedStartField</name>
    <message>
        <source>follows</source>
        <translation>suit</translation>
    </message>
    <message>
        <source>%1 before</source>
        <translation>%1 avant</translation>
    </message>
    <message>
        <source>%1, after the session&apos;s start</source>
        <translation>%1, après le début de la session</translation>
    </message>
    <message>
        <source>After the session&apos;s start, such as 40 or 1h15; empty: it follows the segment before it</source>
        <translation>Après le début de la session, par exemple 40 ou 1h15&#xa0;; vide&#xa0;: il suit le segment précédent</translation>
    </message>
    <message>
        <source>%1, on the clock</source>
        <translation>%1, à l’heure</translation>
    </message>
    <message>
        <source>On the clock, in the session&apos;s time zone</source>
        <translation>À l’heure, dans le fuseau horaire de la session</translation>
    </message>
</context>
<context>
    <name>moderato::FloorBand</name>
    <message>
        <source>The run records that this was a choice</source>
        <translation>La conduite note que c’était un choix</translation>
    </message>
</context>
<context>
    <name>moderato::FoldingGroup</name>
    <message>
        <source>Show or hide these fields</source>
        <translation>Montrer ou cacher ces champs</translation>
    </message>
</context>
<context>
    <name>moderato::HandForm</name>
    <message>
        <source>Point of order</source>
        <translation>Motion d’ordre</translation>
    </message>
    <message>
        <source>First time</source>
        <translation>Première fois</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Name, then Return</source>
        <translation>Nom, puis Entrée</translation>
    </message>
    <message>
        <source>Name of who asks for the floor</source>
        <translation>Nom de qui demande la parole</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>D’où</translation>
    </message>
    <message>
        <source>In the room</source>
        <translation>Sur place</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>Has never spoken here</source>
        <translation>N’a encore jamais parlé ici</translation>
    </message>
    <message>
        <source>Hand in the room</source>
        <translation>Main sur place</translation>
    </message>
    <message>
        <source>Hand online</source>
        <translation>Main en ligne</translation>
    </message>
    <message>
        <source>Closed: Esc, then %1 reopens</source>
        <translation>Fermée : Échap, puis %1 la rouvre</translation>
    </message>
</context>
<context>
    <name>moderato::HandoutChoice</name>
    <message>
        <source>Open findings on the run of show</source>
        <translation>Constats ouverts sur le conducteur</translation>
    </message>
    <message>
        <source>Of all sessions</source>
        <translation>De toutes les sessions</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Feuilles</translation>
    </message>
    <message>
        <source>The chosen agenda of every session; the preview shows the session that is open</source>
        <translation>Le déroulé retenu de chaque session&#xa0;; l’aperçu montre la session ouverte</translation>
    </message>
    <message>
        <source>Briefs for</source>
        <translation>Fiches pour</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>What stands on them</source>
        <translation>Ce qui y figure</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Upright</source>
        <translation>Portrait</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>Paysage</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>How large the texts are printed; 100 % is the usual size</source>
        <translation>La taille des textes imprimés&#xa0;; 100&#xa0;% est la taille habituelle</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>Papier</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>Orientation</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>All who speak</source>
        <translation>Tous ceux qui parlent</translation>
    </message>
    <message>
        <source>Afterwards, of</source>
        <translation>Bilan, de</translation>
    </message>
    <message>
        <source>The last real run</source>
        <translation>La dernière vraie conduite</translation>
    </message>
</context>
<context>
    <name>moderato::Handouts</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>PDF on A4 (*.pdf)</source>
        <translation>PDF en A4 (*.pdf)</translation>
    </message>
    <message>
        <source>PDF on Letter (*.pdf)</source>
        <translation>PDF en Letter (*.pdf)</translation>
    </message>
    <message>
        <source>Export run of show</source>
        <translation>Exporter le conducteur</translation>
    </message>
    <message>
        <source>Save handouts</source>
        <translation>Enregistrer les documents</translation>
    </message>
    <message>
        <source>Writing the handouts…</source>
        <translation>Écriture des documents…</translation>
    </message>
    <message>
        <source>It is written to %1</source>
        <translation>C’est écrit dans %1</translation>
    </message>
    <message>
        <source>Folder for the handouts</source>
        <translation>Dossier des documents</translation>
    </message>
    <message numerus="yes">
        <source>Stopped after %n file(s)</source>
        <translation>
            <numerusform>Arrêt après %n fichier</numerusform>
            <numerusform>Arrêt après %n fichiers</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) are in %1</source>
        <translation>
            <numerusform>%n fichier est dans %1</numerusform>
            <numerusform>%n fichiers sont dans %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Printing the handouts…</source>
        <translation>Impression des documents…</translation>
    </message>
    <message>
        <source>It went to the printer</source>
        <translation>C’est parti à l’imprimante</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) with these names are in the folder already. They can be replaced, or you choose another folder.</source>
        <translation>
            <numerusform>%n fichier de ce nom est déjà dans le dossier. Il peut être remplacé, ou vous choisissez un autre dossier.</numerusform>
            <numerusform>%n fichiers de ces noms sont déjà dans le dossier. Ils peuvent être remplacés, ou vous choisissez un autre dossier.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Remplacer</translation>
    </message>
</context>
<context>
    <name>moderato::HandoutsView</name>
    <message>
        <source>Tick a sheet at the side to see its pages.</source>
        <translation>Cochez une feuille sur le côté pour en voir les pages.</translation>
    </message>
    <message>
        <source>&amp;Save as…</source>
        <translation>&amp;Enregistrer sous…</translation>
    </message>
    <message>
        <source>One file &amp;each…</source>
        <translation>Un fichier par fe&amp;uille…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Look, for all handouts of this event</source>
        <translation>Apparence, pour tous les documents de cet événement</translation>
    </message>
    <message>
        <source>Show the pages smaller</source>
        <translation>Montrer les pages plus petites</translation>
    </message>
    <message>
        <source>Show the pages larger</source>
        <translation>Montrer les pages plus grandes</translation>
    </message>
    <message>
        <source>Size of the preview</source>
        <translation>Taille de l’aperçu</translation>
    </message>
    <message>
        <source>Page width</source>
        <translation>Largeur de page</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Write the ticked sheets into one file: PDF, web page, Markdown, table, calendar and others</source>
        <translation>Écrire les feuilles cochées dans un seul fichier&#xa0;: PDF, page Web, Markdown, tableau, calendrier et autres</translation>
    </message>
    <message>
        <source>Write a PDF for each sheet and each panellist into a folder, ready to be mailed</source>
        <translation>Écrire un PDF par feuille et par panéliste dans un dossier, prêts à être envoyés</translation>
    </message>
    <message>
        <source>Print the pages as they are shown</source>
        <translation>Imprimer les pages telles qu’elles sont montrées</translation>
    </message>
    <message>
        <source>Handouts - %1</source>
        <translation>Documents - %1</translation>
    </message>
    <message>
        <source>Handouts</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>This event has no agenda to hand out yet.</source>
        <translation>Cet événement n’a pas encore de déroulé à distribuer.</translation>
    </message>
    <message>
        <source>There is nothing on such a sheet yet: nobody speaks in this agenda, or it has no alternative to compare with.</source>
        <translation>Il n’y a encore rien sur une telle feuille&#xa0;: personne ne parle dans ce déroulé, ou il n’a pas de variante à comparer.</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Sess&amp;ion</source>
        <translation>Sessio&amp;n</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
</context>
<context>
    <name>moderato::Inspector</name>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
</context>
<context>
    <name>moderato::KeyList</name>
    <message>
        <source> or </source>
        <translation> ou </translation>
    </message>
    <message>
        <source>Keys while the session runs</source>
        <translation>Touches pendant la session</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Touche</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
</context>
<context>
    <name>moderato::LiveDesk</name>
    <message>
        <source>The session can&apos;t be run from here, since each action has to be saved. %1</source>
        <translation>La session ne peut pas être conduite d’ici, car chaque action doit être enregistrée. %1</translation>
    </message>
    <message>
        <source>There is no agenda to run. Add one to the session first.</source>
        <translation>Il n’y a pas de déroulé à conduire. Ajoutez-en d’abord un à la session.</translation>
    </message>
    <message>
        <source>This run is no longer in the file. Start the session anew.</source>
        <translation>Cette conduite n’est plus dans le fichier. Recommencez la session.</translation>
    </message>
    <message>
        <source>Nothing can be done in this run, since it can&apos;t be saved. %1</source>
        <translation>Rien ne peut être fait dans cette conduite, car elle ne peut pas être enregistrée. %1</translation>
    </message>
</context>
<context>
    <name>moderato::LiveTabs</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>moderato::MainWindow</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>Inspector</source>
        <translation>Inspecteur</translation>
    </message>
    <message>
        <source>Checks</source>
        <translation>Contrôles</translation>
    </message>
    <message>
        <source>Speaking matrix</source>
        <translation>Matrice de parole</translation>
    </message>
    <message>
        <source>Panel size</source>
        <translation>Taille du panel</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, read only - Moderato</source>
        <translation>%1, lecture seule - Moderato</translation>
    </message>
    <message>
        <source>%1 - Moderato</source>
        <translation>%1 - Moderato</translation>
    </message>
    <message>
        <source>Moderato</source>
        <translation>Moderato</translation>
    </message>
    <message>
        <source>The checks found nothing that an edit would mend</source>
        <translation>Les vérifications n’ont rien trouvé qu’une modification corrigerait</translation>
    </message>
</context>
<context>
    <name>moderato::MatrixBalance</name>
    <message>
        <source>Constituency</source>
        <translation>Groupe représenté</translation>
    </message>
    <message>
        <source>Stakeholder group</source>
        <translation>Parties prenantes</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Région</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Genre</translation>
    </message>
    <message>
        <source>Balance by</source>
        <translation>Équilibre par</translation>
    </message>
    <message>
        <source>Of each group the upper bar shows the heads on the panel, the lower one its minutes; a stroke marks what the policy wants.</source>
        <translation>Pour chaque groupe, la barre du haut montre les personnes au panel, celle du bas leurs minutes&#xa0;; un trait marque ce que demandent les règles.</translation>
    </message>
    <message>
        <source>Balance of the panel</source>
        <translation>Équilibre du panel</translation>
    </message>
    <message>
        <source>&amp;Balance by</source>
        <translation>Équili&amp;bre par</translation>
    </message>
</context>
<context>
    <name>moderato::MatrixDelegate</name>
    <message>
        <source>The intervention and its follow-ups, such as 3+2; empty: no turn. Ctrl+Return puts it into all selected cells.</source>
        <translation>L’intervention et ses compléments, par exemple 3+2&#xa0;; vide&#xa0;: pas de prise de parole. Ctrl+Entrée l’inscrit dans toutes les cellules sélectionnées.</translation>
    </message>
</context>
<context>
    <name>moderato::MatrixModel</name>
    <message>
        <source>%1, %2: %3</source>
        <translation>%1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>no turn</source>
        <translation>pas de prise de parole</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>%1 (parked)</source>
        <translation>%1 (de côté)</translation>
    </message>
    <message>
        <source>Constituency</source>
        <translation>Groupe représenté</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>%1
Parked: its rounds count in no sum.</source>
        <translation>%1
De côté&#xa0;: ses tours ne comptent dans aucune somme.</translation>
    </message>
    <message>
        <source>The group that the person speaks for. A click sorts by it.</source>
        <translation>Le groupe pour lequel la personne parle. Un clic trie selon lui.</translation>
    </message>
    <message>
        <source>Speaking time in this agenda. A click sorts by it.</source>
        <translation>Temps de parole dans ce déroulé. Un clic trie selon lui.</translation>
    </message>
    <message>
        <source>Change speaking budget</source>
        <translation>Changer le budget de parole</translation>
    </message>
</context>
<context>
    <name>moderato::MatrixSums</name>
    <message>
        <source>Of the segment</source>
        <translation>Du segment</translation>
    </message>
    <message>
        <source>Rounds, changeover, lead and floor reserve against the planned duration</source>
        <translation>Tours, transitions, animation et réserve de la salle par rapport à la durée prévue</translation>
    </message>
    <message>
        <source>%1
in all</source>
        <translation>%1
en tout</translation>
    </message>
</context>
<context>
    <name>moderato::MatrixView</name>
    <message>
        <source>Speaking matrix</source>
        <translation>Matrice de parole</translation>
    </message>
    <message>
        <source>Type rounds such as 3 + 2 into a cell. Return goes on to the next row; Ctrl+Return puts what is typed into all selected cells. Ctrl+D fills the selection from its first cell.</source>
        <translation>Tapez des tours comme 3 + 2 dans une cellule. Entrée passe à la ligne suivante&#xa0;; Ctrl+Entrée inscrit ce qui est tapé dans toutes les cellules sélectionnées. Ctrl+D remplit la sélection à partir de sa première cellule.</translation>
    </message>
    <message>
        <source>Fill speaking budgets</source>
        <translation>Remplir des budgets de parole</translation>
    </message>
    <message>
        <source>Cut speaking budgets</source>
        <translation>Couper des budgets de parole</translation>
    </message>
    <message>
        <source>Paste speaking budgets</source>
        <translation>Coller des budgets de parole</translation>
    </message>
    <message>
        <source>Clear speaking budgets</source>
        <translation>Effacer des budgets de parole</translation>
    </message>
    <message>
        <source>All panellists get in &quot;%1&quot;:</source>
        <translation>Tous les panélistes reçoivent dans «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Couper</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Coller</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Fill down and right</source>
        <translation>Remplir vers le bas et la droite</translation>
    </message>
    <message>
        <source>Give all panellists %1 here</source>
        <translation>Donner ici %1 à tous les panélistes</translation>
    </message>
    <message>
        <source>Give all panellists other rounds here…</source>
        <translation>Donner ici d’autres tours à tous les panélistes…</translation>
    </message>
    <message>
        <source>About this person…</source>
        <translation>À propos de cette personne…</translation>
    </message>
    <message>
        <source>Give all panellists %1</source>
        <translation>Donner %1 à tous les panélistes</translation>
    </message>
</context>
<context>
    <name>moderato::MergeDialog</name>
    <message>
        <source>Moderato</source>
        <translation>Moderato</translation>
    </message>
    <message>
        <source>&amp;Merge</source>
        <translation>&amp;Fusionner</translation>
    </message>
    <message>
        <source>Merge %1</source>
        <translation>Fusionner %1</translation>
    </message>
    <message>
        <source>What needs a choice</source>
        <translation>Ce qui demande un choix</translation>
    </message>
    <message>
        <source>&amp;Tick the side to take in each line, with the mouse or the space bar:</source>
        <translation>&amp;Cochez le côté à prendre pour chaque ligne, avec la souris ou la barre d’espace&#xa0;:</translation>
    </message>
    <message>
        <source>Take &amp;all mine</source>
        <translation>Prendre tous les &amp;miens</translation>
    </message>
    <message>
        <source>Take all t&amp;heirs</source>
        <translation>Prendre tous les &amp;leurs</translation>
    </message>
    <message>
        <source>&amp;Show what comes in</source>
        <translation>Mo&amp;ntrer ce qui est repris</translation>
    </message>
    <message>
        <source>What comes in</source>
        <translation>Ce qui est repris</translation>
    </message>
    <message>
        <source>All are chosen.</source>
        <translation>Tout est choisi.</translation>
    </message>
    <message numerus="yes">
        <source>%n still to choose.</source>
        <translation>
            <numerusform>Il reste %n choix à faire.</numerusform>
            <numerusform>Il reste %n choix à faire.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moderato::NewDialog</name>
    <message>
        <source>&amp;Create</source>
        <translation>&amp;Créer</translation>
    </message>
    <message>
        <source>New event</source>
        <translation>Nouvel événement</translation>
    </message>
    <message>
        <source>such as IGF 2022</source>
        <translation>par exemple FGI 2022</translation>
    </message>
    <message>
        <source>&amp;Browse…</source>
        <translation>&amp;Parcourir…</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Folder</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>Folder of the new event</source>
        <translation>Dossier du nouvel événement</translation>
    </message>
    <message>
        <source>Makes %1. Every edit is saved at once.</source>
        <translation>Crée %1. Chaque modification est aussitôt enregistrée.</translation>
    </message>
    <message>
        <source>Give the event a name; the file is called after it.</source>
        <translation>Donnez un nom à l’événement&#xa0;; le fichier portera ce nom.</translation>
    </message>
    <message>
        <source>There is no such folder; choose one that exists.</source>
        <translation>Ce dossier n’existe pas&#xa0;; choisissez-en un qui existe.</translation>
    </message>
    <message>
        <source>This folder can&apos;t be written; choose another one.</source>
        <translation>Impossible d’écrire dans ce dossier&#xa0;; choisissez-en un autre.</translation>
    </message>
    <message>
        <source>There is a file of this name already; choose another name.</source>
        <translation>Il y a déjà un fichier de ce nom&#xa0;; choisissez un autre nom.</translation>
    </message>
    <message>
        <source>B&amp;egin with</source>
        <translation>C&amp;ommencer par</translation>
    </message>
</context>
<context>
    <name>moderato::NewPanellist</name>
    <message>
        <source>Add a person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>Add a person to the panel</source>
        <translation>Ajouter une personne au panel</translation>
    </message>
    <message>
        <source>Choose one of the event&apos;s people or type a new name; Return puts them on the panel.</source>
        <translation>Choisissez une des personnes de l’événement ou tapez un nouveau nom&#xa0;; Entrée la met au panel.</translation>
    </message>
    <message>
        <source>Add %1 to the panel</source>
        <translation>Ajouter %1 au panel</translation>
    </message>
</context>
<context>
    <name>moderato::NotesPanel</name>
    <message>
        <source>★ Outcome: %1</source>
        <translation>★ Résultat&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1  %2
%3</source>
        <translation>%1  %2
%3</translation>
    </message>
    <message>
        <source>Note on what is on now</source>
        <translation>Note sur ce qui est en cours</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Return keeps it as a note, Ctrl+Return as an outcome: a point that was agreed</source>
        <translation>Entrée la garde comme note, Ctrl+Entrée comme résultat&#xa0;: un point convenu</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Keep as a note</source>
        <translation>Garder comme note</translation>
    </message>
    <message>
        <source>★ Outcome</source>
        <translation>★ Résultat</translation>
    </message>
    <message>
        <source>Ctrl+Return</source>
        <translation>Ctrl+Entrée</translation>
    </message>
    <message>
        <source>Keep as an outcome</source>
        <translation>Garder comme résultat</translation>
    </message>
    <message>
        <source>Notes and outcomes, the newest first</source>
        <translation>Notes et résultats, les plus récents d’abord</translation>
    </message>
</context>
<context>
    <name>moderato::NoticeBar</name>
    <message>
        <source>Save a cop&amp;y…</source>
        <translation>Enregistrer une &amp;copie…</translation>
    </message>
    <message>
        <source>Notice</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Write the event as it is into another file, which you can edit</source>
        <translation>Écrire l’événement tel qu’il est dans un autre fichier, que vous pouvez modifier</translation>
    </message>
    <message>
        <source>Read the file again and edit it here, once nobody else has it open</source>
        <translation>Relire le fichier et le modifier ici, une fois que personne d’autre ne l’a ouvert</translation>
    </message>
    <message>
        <source>The other program has let go of the event; it can be edited here now.</source>
        <translation>L’autre programme a lâché l’événement&#xa0;; on peut maintenant le modifier ici.</translation>
    </message>
    <message>
        <source>%1 has let go of the event; it can be edited here now.</source>
        <translation>%1 a lâché l’événement&#xa0;; on peut maintenant le modifier ici.</translation>
    </message>
    <message>
        <source>E&amp;dit here</source>
        <translation>&amp;Modifier ici</translation>
    </message>
</context>
<context>
    <name>moderato::OverviewModel</name>
    <message>
        <source>Rename session</source>
        <translation>Renommer la session</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>limit and state of a session</comment>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3 (%4)</source>
        <comment>date, from and to on the clock, time zone</comment>
        <translation>%1, %2 à %3 (%4)</translation>
    </message>
    <message>
        <source>Without a date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
    </message>
</context>
<context>
    <name>moderato::PageCommands</name>
    <message>
        <source>Segments are pasted in the outline or the timeline; show one of them first</source>
        <translation>Les segments se collent dans la structure ou la chronologie ; affichez d’abord l’un des deux</translation>
    </message>
</context>
<context>
    <name>moderato::PageView</name>
    <message>
        <source>Preview</source>
        <translation>Aperçu</translation>
    </message>
</context>
<context>
    <name>moderato::PanelWhatIf</name>
    <message>
        <source>As &amp;planned</source>
        <translation>Comme &amp;prévu</translation>
    </message>
    <message>
        <source>Panel size what-if</source>
        <translation>Essais de taille du panel</translation>
    </message>
    <message>
        <source>Panel of</source>
        <translation>Panel de</translation>
    </message>
    <message>
        <source>The whole session against its limit, or one panel segment against its duration</source>
        <translation>Toute la session par rapport à sa limite, ou un segment de panel par rapport à sa durée</translation>
    </message>
    <message>
        <source>Forgets what was tried</source>
        <translation>Oublie ce qui a été essayé</translation>
    </message>
    <message>
        <source>Show a session with an agenda, and see here how large its panel can be.</source>
        <translation>Affichez une session avec un déroulé, et voyez ici quelle taille son panel peut avoir.</translation>
    </message>
    <message>
        <source>The whole session</source>
        <translation>Toute la session</translation>
    </message>
    <message>
        <source>Untitled segment</source>
        <translation>Segment sans titre</translation>
    </message>
    <message>
        <source>Sets the rounds of all turns and, of a smaller panel, takes turns out. Fixed time, floor share and changeover follow from the plan and the session&apos;s policy.</source>
        <translation>Fixe les tours de toutes les prises de parole et, pour un panel plus petit, en retire. Le temps fixe, la part de la salle et les transitions découlent du plan et des règles de la session.</translation>
    </message>
    <message>
        <source>Choose one panel segment, above or in the agenda, to apply it there.</source>
        <translation>Choisissez un segment de panel, ci-dessus ou dans le déroulé, pour l’y appliquer.</translation>
    </message>
    <message numerus="yes">
        <source>For this size %n more people are to be added in the inspector.</source>
        <translation>
            <numerusform>Pour cette taille, il faut ajouter %n personne de plus dans l’inspecteur.</numerusform>
            <numerusform>Pour cette taille, il faut ajouter %n personnes de plus dans l’inspecteur.</numerusform>
        </translation>
    </message>
    <message>
        <source>Apply to give all who are there %1.</source>
        <translation>Appliquez pour donner %1 à toutes les personnes présentes.</translation>
    </message>
    <message>
        <source>This is the plan as it is.</source>
        <translation>C’est le plan tel qu’il est.</translation>
    </message>
    <message>
        <source>Apply to give all %1.</source>
        <translation>Appliquez pour donner %1 à chaque personne.</translation>
    </message>
    <message>
        <source>Apply to give all %1 and to take off the panel: %2.</source>
        <translation>Appliquez pour donner %1 à chaque personne et retirer du panel&#xa0;: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>Panel of &quot;%1&quot; with %2</source>
        <translation>Panel de «&#xa0;%1&#xa0;» avec %2</translation>
    </message>
    <message>
        <source>Apply to this se&amp;gment</source>
        <translation>Appli&amp;quer à ce segment</translation>
    </message>
</context>
<context>
    <name>moderato::PartPage</name>
    <message>
        <source>Its segments take %1 together.</source>
        <translation>Ses segments prennent %1 ensemble.</translation>
    </message>
    <message>
        <source>That is its budget.</source>
        <translation>C’est son budget.</translation>
    </message>
    <message>
        <source>%1 over its budget.</source>
        <translation>%1 au-delà de son budget.</translation>
    </message>
    <message>
        <source>%1 of its budget is left.</source>
        <translation>Il reste %1 de son budget.</translation>
    </message>
    <message>
        <source>Remove the heading</source>
        <translation>Retirer le titre</translation>
    </message>
    <message>
        <source>Remove it with its segments</source>
        <translation>La retirer avec ses segments</translation>
    </message>
    <message>
        <source>The heading over its segments</source>
        <translation>Le titre au-dessus de ses segments</translation>
    </message>
    <message>
        <source>How long its segments may take together; empty: as long as they do</source>
        <translation>Combien de temps ses segments peuvent durer ensemble&#xa0;; vide&#xa0;: autant qu’ils durent</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Its segments stay where they are</source>
        <translation>Ses segments restent où ils sont</translation>
    </message>
    <message>
        <source>Takes the heading and all of its segments out of the agenda</source>
        <translation>Retire du déroulé le titre et tous ses segments</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Remove heading</source>
        <translation>Retirer le titre</translation>
    </message>
    <message>
        <source>Remove part</source>
        <translation>Retirer la partie</translation>
    </message>
</context>
<context>
    <name>moderato::ParticipantsPane</name>
    <message>
        <source>, </source>
        <comment>between roles</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>%1: %2, %3, %4</source>
        <comment>name, roles, attendance, invitation</comment>
        <translation>%1&#xa0;: %2, %3, %4</translation>
    </message>
    <message>
        <source>no role</source>
        <translation>sans rôle</translation>
    </message>
    <message>
        <source>Add a person…</source>
        <translation>Ajouter une personne…</translation>
    </message>
    <message>
        <source>Person to add</source>
        <translation>Personne à ajouter</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participations</translation>
    </message>
    <message>
        <source>Who takes part in the session, with roles, attendance and invitation</source>
        <translation>Qui participe à la session, avec rôles, présence et invitation</translation>
    </message>
    <message>
        <source>Add participant</source>
        <translation>Ajouter une participation</translation>
    </message>
    <message>
        <source>Remove participant, with their turns</source>
        <translation>Retirer la participation et ses prises de parole</translation>
    </message>
    <message>
        <source>Nobody takes part yet. Type a name to add somebody.</source>
        <translation>Personne ne participe encore. Tapez un nom pour ajouter quelqu’un.</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>À propos…</translation>
    </message>
    <message>
        <source>All about this person</source>
        <translation>Tout sur cette personne</translation>
    </message>
    <message>
        <source>Type or choose a name first, then add it.</source>
        <translation>Tapez ou choisissez d’abord un nom, puis ajoutez-le.</translation>
    </message>
</context>
<context>
    <name>moderato::PeopleDelegate</name>
    <message>
        <source>Ctrl+Return sets it for all selected people.</source>
        <translation>Ctrl+Entrée l’inscrit pour toutes les personnes sélectionnées.</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>personne</translation>
    </message>
    <message>
        <source>Type a date such as 2022-11-30, or nothing.</source>
        <translation>Tapez une date comme 2022-11-30, ou rien.</translation>
    </message>
</context>
<context>
    <name>moderato::PeopleModel</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Change %1 of %2</source>
        <translation>%2&#xa0;: changer %1</translation>
    </message>
    <message numerus="yes">
        <source>Change %1 of %n person(s)</source>
        <translation>
            <numerusform>Changer %1 de %n personne</numerusform>
            <numerusform>Changer %1 de %n personnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moderato::PeoplePage</name>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n personne</numerusform>
            <numerusform>%n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>a person without a name</source>
        <translation>une personne sans nom</translation>
    </message>
    <message>
        <source> and </source>
        <comment>between two names</comment>
        <translation> et </translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message numerus="yes">
        <source>%1 with %n turn(s)</source>
        <translation>
            <numerusform>%1, avec %n prise de parole</numerusform>
            <numerusform>%1, avec %n prises de parole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n turn(s)</source>
        <translation>
            <numerusform>%n prise de parole</numerusform>
            <numerusform>%n prises de parole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n session(s)</source>
        <translation>
            <numerusform>%n session</numerusform>
            <numerusform>%n sessions</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted %1, with %2 in %3. Undo brings all back.</source>
        <translation>Suppression&#xa0;: %1, avec %2 dans %3. Annuler ramène tout.</translation>
    </message>
    <message>
        <source>Deleted %1. Undo brings all back.</source>
        <translation>Suppression&#xa0;: %1. Annuler ramène tout.</translation>
    </message>
    <message>
        <source>Nobody here fits the filter.
Clear the text or choose &quot;Everybody&quot; above.</source>
        <translation>Personne ici ne correspond au filtre.
Effacez le texte ou choisissez «&#xa0;Tout le monde&#xa0;» ci-dessus.</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>Nouvelle personne</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message numerus="yes">
        <source>All of these %n name(s) are in the event already.</source>
        <translation>
            <numerusform>Ce nom (%n) est déjà dans l’événement.</numerusform>
            <numerusform>Ces %n noms sont tous déjà dans l’événement.</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no names on the clipboard. Copy a list with one name a line, such as &quot;Ana Silva, Youth coalition&quot;.</source>
        <translation>Il n’y a pas de noms dans le presse-papiers. Copiez une liste avec un nom par ligne, par exemple «&#xa0;Ana Silva, Coalition jeunesse&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>Paste %n person(s)</source>
        <translation>
            <numerusform>Coller %n personne</numerusform>
            <numerusform>Coller %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Added %n person(s).</source>
        <translation>
            <numerusform>%n personne ajoutée.</numerusform>
            <numerusform>%n personnes ajoutées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n name(s) stood in the event already.</source>
        <translation>
            <numerusform>%n nom était déjà dans l’événement.</numerusform>
            <numerusform>%n noms étaient déjà dans l’événement.</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in any column</source>
        <translation>Chercher dans toutes les colonnes</translation>
    </message>
    <message>
        <source>Find people</source>
        <translation>Chercher des personnes</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Tout le monde</translation>
    </message>
    <message>
        <source>In this session</source>
        <translation>Dans cette session</translation>
    </message>
    <message>
        <source>Not confirmed</source>
        <translation>Non confirmées</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>En ligne</translation>
    </message>
    <message>
        <source>People to list</source>
        <translation>Personnes à montrer</translation>
    </message>
    <message>
        <source>Adds a person to the event (Ins)</source>
        <translation>Ajoute une personne à l’événement (Inser)</translation>
    </message>
    <message>
        <source>Paste names</source>
        <translation>Coller des noms</translation>
    </message>
    <message>
        <source>Adds the people on the clipboard, one a line: &quot;Ana Silva, Youth coalition&quot;</source>
        <translation>Ajoute les personnes du presse-papiers, une par ligne&#xa0;: «&#xa0;Ana Silva, Coalition jeunesse&#xa0;»</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Deletes the selected people (Del); undo brings them back</source>
        <translation>Supprime les personnes sélectionnées (Suppr)&#xa0;; Annuler les ramène</translation>
    </message>
    <message>
        <source>This event has no people yet.
Add them one by one, or copy a list with one name a line, such as &quot;Ana Silva, Youth coalition&quot;, and paste it here.</source>
        <translation>Cet événement n’a pas encore de personnes.
Ajoutez-les une à une, ou copiez une liste avec un nom par ligne, par exemple «&#xa0;Ana Silva, Coalition jeunesse&#xa0;», et collez-la ici.</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>Ce qui a été fait</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n person(s)</source>
        <translation>
            <numerusform>%1 sur %n personne</numerusform>
            <numerusform>%1 sur %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nobody is selected; click on who is to be deleted first.</source>
        <translation>Personne n’est sélectionné ; cliquez d’abord sur la personne à supprimer.</translation>
    </message>
    <message>
        <source>Adds the people on the clipboard (Ctrl+V)</source>
        <translation>Ajoute les personnes du presse-papiers (Ctrl+V)</translation>
    </message>
</context>
<context>
    <name>moderato::PeopleView</name>
    <message>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <source>F2 edits the current field of one person. With several people selected, Ctrl+Return in its editor sets it for all of them; so does the context menu.</source>
        <translation>F2 modifie le champ courant d’une personne. Si plusieurs personnes sont sélectionnées, Ctrl+Entrée dans son éditeur l’inscrit pour toutes&#xa0;; le menu contextuel aussi.</translation>
    </message>
    <message>
        <source>About this person…</source>
        <translation>À propos de cette personne…</translation>
    </message>
    <message>
        <source>Add a person</source>
        <translation>Ajouter une personne</translation>
    </message>
    <message>
        <source>Paste names</source>
        <translation>Coller des noms</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n person(s)</source>
        <translation>
            <numerusform>Supprimer %n personne</numerusform>
            <numerusform>Supprimer %n personnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set %1 for %n person(s)</source>
        <translation>
            <numerusform>Régler %1 pour %n personne</numerusform>
            <numerusform>Régler %1 pour %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <source>Take out of this session</source>
        <translation>Retirer de cette session</translation>
    </message>
    <message numerus="yes">
        <source>Take %n person(s) out of the session</source>
        <translation>
            <numerusform>Retirer %n personne de la session</numerusform>
            <numerusform>Retirer %n personnes de la session</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>moderato::PersonPage</name>
    <message>
        <source>Speaks for %1 in the chosen agenda.</source>
        <translation>Parle %1 dans le déroulé retenu.</translation>
    </message>
    <message>
        <source>Speaks for %1 in the chosen agenda, %2 in all sessions.</source>
        <translation>Parle %1 dans le déroulé retenu, %2 dans toutes les sessions.</translation>
    </message>
    <message>
        <source>Choose a person…</source>
        <translation>Choisir une personne…</translation>
    </message>
    <message>
        <source>Choose a person here, or &quot;About…&quot; beside a turn or a participant.</source>
        <translation>Choisissez une personne ici, ou «&#xa0;À propos…&#xa0;» à côté d’une prise de parole ou d’une participation.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Contact and note</source>
        <translation>Contact et note</translation>
    </message>
    <message>
        <source>In this session</source>
        <translation>Dans cette session</translation>
    </message>
    <message>
        <source>The name as handouts and screens show it</source>
        <translation>Le nom tel que le montrent les documents et les écrans</translation>
    </message>
    <message>
        <source>How the name is said, for the chair</source>
        <translation>Comment se prononce le nom, pour la présidence</translation>
    </message>
    <message>
        <source>The organization, and the function in it</source>
        <translation>L’organisation, et la fonction que la personne y a</translation>
    </message>
    <message>
        <source>The group that the person speaks for, such as &quot;youth&quot;</source>
        <translation>Le groupe pour lequel la personne parle, par exemple «&#xa0;jeunesse&#xa0;»</translation>
    </message>
    <message>
        <source>Such as &quot;Civil Society&quot;; a balance can be wanted of it</source>
        <translation>Par exemple «&#xa0;Société civile&#xa0;»&#xa0;; on peut en souhaiter un équilibre</translation>
    </message>
    <message>
        <source>Such as &quot;African&quot;; a balance can be wanted of it</source>
        <translation>Par exemple «&#xa0;Afrique&#xa0;»&#xa0;; on peut en souhaiter un équilibre</translation>
    </message>
    <message>
        <source>As the person says it; a balance can be wanted of it</source>
        <translation>Comme la personne le dit&#xa0;; on peut en souhaiter un équilibre</translation>
    </message>
    <message>
        <source>For invitations; never in a copy that is shared without contacts</source>
        <translation>Pour les invitations&#xa0;; jamais dans une copie partagée sans contacts</translation>
    </message>
    <message>
        <source>For the day itself; never in a copy that is shared without contacts</source>
        <translation>Pour le jour même&#xa0;; jamais dans une copie partagée sans contacts</translation>
    </message>
    <message>
        <source>Where it differs from the session&apos;s, such as America/Lima</source>
        <translation>S’il n’est pas celui de la session, par exemple America/Lima</translation>
    </message>
    <message>
        <source>Internal: never on a handout</source>
        <translation>Interne&#xa0;: jamais sur un document</translation>
    </message>
</context>
<context>
    <name>moderato::PlanCommands</name>
    <message>
        <source>New segment</source>
        <translation>Nouveau segment</translation>
    </message>
    <message>
        <source>Add segment</source>
        <translation>Ajouter un segment</translation>
    </message>
    <message>
        <source>Part %1</source>
        <translation>Partie %1</translation>
    </message>
    <message>
        <source>Group into a part</source>
        <translation>Grouper en une partie</translation>
    </message>
    <message>
        <source>Swap two parts</source>
        <translation>Permuter deux parties</translation>
    </message>
    <message>
        <source>New session</source>
        <translation>Nouvelle session</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Déroulé</translation>
    </message>
    <message>
        <source>New session from a template</source>
        <translation>Nouvelle session depuis un modèle</translation>
    </message>
    <message>
        <source>Begin with:</source>
        <translation>Commencer par&#xa0;:</translation>
    </message>
    <message>
        <source>Save as template</source>
        <translation>Enregistrer comme modèle</translation>
    </message>
    <message>
        <source>Name (one that exists is replaced):</source>
        <translation>Nom (un modèle existant est remplacé)&#xa0;:</translation>
    </message>
    <message>
        <source>Delete session</source>
        <translation>Supprimer la session</translation>
    </message>
    <message>
        <source>Alternative %1</source>
        <translation>Variante %1</translation>
    </message>
    <message>
        <source>New alternative</source>
        <translation>Nouvelle variante</translation>
    </message>
    <message>
        <source>Copy of %1</source>
        <translation>Copie de %1</translation>
    </message>
    <message>
        <source>Duplicate alternative</source>
        <translation>Dupliquer la variante</translation>
    </message>
    <message>
        <source>Rename alternative</source>
        <translation>Renommer la variante</translation>
    </message>
    <message>
        <source>Name:</source>
        <translation>Nom&#xa0;:</translation>
    </message>
    <message>
        <source>Delete alternative</source>
        <translation>Supprimer la variante</translation>
    </message>
    <message>
        <source>Choose alternative</source>
        <translation>Retenir la variante</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Dupliquer %1</translation>
    </message>
    <message>
        <source>Remove the heading %1</source>
        <translation>Retirer le titre %1</translation>
    </message>
    <message>
        <source>Delete %1</source>
        <translation>Supprimer %1</translation>
    </message>
    <message>
        <source>Move %1</source>
        <translation>Déplacer %1</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>Remettre %1</translation>
    </message>
    <message>
        <source>Park %1</source>
        <translation>Mettre %1 de côté</translation>
    </message>
</context>
<context>
    <name>moderato::PlanList</name>
    <message>
        <source>All segments of the plan</source>
        <translation>Tous les segments du plan</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Go to the marked segment now</source>
        <translation>Aller maintenant au segment marqué</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Sauter</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Skip the marked segment</source>
        <translation>Sauter le segment marqué</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Inser</translation>
    </message>
    <message>
        <source>Bring the marked segment back</source>
        <translation>Remettre le segment marqué</translation>
    </message>
</context>
<context>
    <name>moderato::PlanStrip</name>
    <message>
        <source>over</source>
        <translation>fini</translation>
    </message>
    <message>
        <source>on now</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>The plan as a strip</source>
        <translation>Le plan en une bande</translation>
    </message>
    <message>
        <source>limit %1</source>
        <translation>limite %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>maintenant</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2 to %3</source>
        <translation>%1, %2 à %3</translation>
    </message>
    <message>
        <source>%1, %2. A double click or Return goes there.</source>
        <translation>%1, %2. Un double-clic ou Entrée y va.</translation>
    </message>
    <message>
        <source>%1
%2
Double click to go there; Ctrl+Z takes it back</source>
        <translation>%1
%2
Double-cliquez pour y aller ; Ctrl+Z l’annule</translation>
    </message>
</context>
<context>
    <name>moderato::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>That of this machine</source>
        <translation>Celui de cette machine</translation>
    </message>
    <message>
        <source>What a new session begins with</source>
        <translation>Par quoi commence une nouvelle session</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>What an export proposes</source>
        <translation>Ce que propose une exportation</translation>
    </message>
    <message>
        <source>The intervention and the follow-ups of somebody who is added, such as 3+2</source>
        <translation>L’intervention et les compléments d’une personne ajoutée, par exemple 3+2</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>Also by Ctrl+Alt+Plus, Ctrl+Alt+Minus and Ctrl+Alt+0</source>
        <translation>Aussi par Ctrl+Alt+Plus, Ctrl+Alt+Moins et Ctrl+Alt+0</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>24 hours (13:05)</source>
        <translation>24 heures (13:05)</translation>
    </message>
    <message>
        <source>12 hours (1:05 PM)</source>
        <translation>12 heures (1:05 PM)</translation>
    </message>
    <message>
        <source>How the screen says the time of day; handouts have 24 hours</source>
        <translation>Comment l’écran dit l’heure&#xa0;; les documents ont 24 heures</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Time &amp;zone of new sessions</source>
        <translation>Fu&amp;seau horaire des nouvelles sessions</translation>
    </message>
    <message>
        <source>A new &amp;panellist gets</source>
        <translation>Un nouveau &amp;panéliste reçoit</translation>
    </message>
    <message>
        <source>P&amp;aper</source>
        <translation>P&amp;apier</translation>
    </message>
    <message>
        <source>Size of &amp;text</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>C&amp;lock</source>
        <translation>&amp;Horloge</translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation>&amp;Couleurs</translation>
    </message>
    <message>
        <source>Lan&amp;guage</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>In which language Moderato speaks, and writes handouts</source>
        <translation>Dans quelle langue Moderato parle et écrit les documents</translation>
    </message>
    <message>
        <source>Moderato speaks it from its next start on; what is open stays as it is until then.</source>
        <translation>Moderato la parlera à partir de son prochain démarrage&#xa0;; ce qui est ouvert reste tel quel jusque-là.</translation>
    </message>
</context>
<context>
    <name>moderato::QuestionPane</name>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
</context>
<context>
    <name>moderato::QueuePanel</name>
    <message>
        <source>Who waits for the floor, the next first</source>
        <translation>Qui attend la parole, en commençant par la personne suivante</translation>
    </message>
    <message>
        <source>Return calls, Delete withdraws</source>
        <translation>Entrée donne la parole, Suppr retire</translation>
    </message>
    <message>
        <source>Order of the queue</source>
        <translation>Ordre de la file d’attente</translation>
    </message>
    <message>
        <source>Call next</source>
        <translation>Donner la parole</translation>
    </message>
    <message>
        <source>Withdraw</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Call back</source>
        <translation>Faire revenir</translation>
    </message>
    <message>
        <source>Put who withdrew last back into the queue</source>
        <translation>Remettre dans la file la dernière personne retirée</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>Close the queue</source>
        <translation>Fermer la file d’attente</translation>
    </message>
    <message>
        <source>Reopen the queue</source>
        <translation>Rouvrir la file d’attente</translation>
    </message>
    <message>
        <source>%1.  %2</source>
        <translation>%1.  %2</translation>
    </message>
</context>
<context>
    <name>moderato::RecentFiles</name>
    <message>
        <source>No file yet</source>
        <translation>Pas encore de fichier</translation>
    </message>
</context>
<context>
    <name>moderato::RecoveryRow</name>
    <message>
        <source>%1  (%2)</source>
        <translation>%1  (%2)</translation>
    </message>
</context>
<context>
    <name>moderato::RehearsalBar</name>
    <message>
        <source>%1×</source>
        <translation>%1×</translation>
    </message>
    <message>
        <source>Make up overruns: segments end by themselves</source>
        <translation>Inventer des dépassements&#xa0;: les segments finissent d’eux-mêmes</translation>
    </message>
    <message>
        <source>REHEARSAL</source>
        <translation>RÉPÉTITION</translation>
    </message>
    <message>
        <source>How many times as fast time runs</source>
        <translation>Combien de fois plus vite passe le temps</translation>
    </message>
    <message>
        <source>No. </source>
        <translation>N° </translation>
    </message>
    <message>
        <source>Which of the made-up sessions</source>
        <translation>Laquelle des sessions inventées</translation>
    </message>
    <message>
        <source>The same number makes up the same overruns</source>
        <translation>Le même numéro invente les mêmes dépassements</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
</context>
<context>
    <name>moderato::RoundsDialog</name>
    <message>
        <source>Rounds for all panellists</source>
        <translation>Tours de tous les panélistes</translation>
    </message>
    <message>
        <source>Give</source>
        <translation>Donner</translation>
    </message>
</context>
<context>
    <name>moderato::RoundsEdit</name>
    <message>
        <source>The intervention and its follow-ups, such as 3+2</source>
        <translation>L’intervention et ses compléments, par exemple 3+2</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tours</translation>
    </message>
</context>
<context>
    <name>moderato::RowList</name>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>moderato::RunSign</name>
    <message>
        <source>● Rehearsal: show it (F5)</source>
        <translation>● Répétition : l’afficher (F5)</translation>
    </message>
    <message>
        <source>● Being run: show it (F5)</source>
        <translation>● En cours de conduite : l’afficher (F5)</translation>
    </message>
    <message>
        <source>%1
Show the conduct window</source>
        <translation>%1
Afficher la fenêtre de conduite</translation>
    </message>
</context>
<context>
    <name>moderato::RunsDialog</name>
    <message>
        <source>not begun</source>
        <translation>pas commencée</translation>
    </message>
    <message>
        <source>not ended</source>
        <translation>pas finie</translation>
    </message>
    <message>
        <source>Nothing was run yet. &quot;On the day &gt; Run the session&quot; runs the chosen agenda, &quot;Rehearse&quot; tries it.</source>
        <translation>Rien n’a encore été conduit. «&#xa0;Jour J &gt; Conduire la session&#xa0;» conduit le déroulé retenu, «&#xa0;Répéter&#xa0;» l’essaie.</translation>
    </message>
    <message>
        <source>&amp;Go on with it</source>
        <translation>&amp;Reprendre</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Conduites</translation>
    </message>
    <message>
        <source>Began</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Lasted</source>
        <translation>A duré</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Open the conduct window on this run; one that has ended can be reopened there</source>
        <translation>Ouvrir la fenêtre de conduite sur celle-ci&#xa0;; une conduite finie peut y être rouverte</translation>
    </message>
    <message>
        <source>Take this run out of the file; that can&apos;t be undone</source>
        <translation>Retirer cette conduite du fichier&#xa0;; cela ne peut pas être annulé</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Répétition</translation>
    </message>
    <message>
        <source>Delete the run</source>
        <translation>Supprimer la conduite</translation>
    </message>
    <message>
        <source>Delete this run with all that was noted in it? This can&apos;t be undone.</source>
        <translation>Supprimer cette conduite avec tout ce qui y a été noté&#xa0;? Cela ne peut pas être annulé.</translation>
    </message>
</context>
<context>
    <name>moderato::SegmentPage</name>
    <message>
        <source>Segment</source>
        <translation>Segment</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Prises de parole</translation>
    </message>
    <message>
        <source>Place and bounds</source>
        <translation>Place et bornes</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Cues</source>
        <translation>Consignes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
</context>
<context>
    <name>moderato::SessionList</name>
    <message>
        <source>Sessions</source>
        <translation>Sessions</translation>
    </message>
    <message>
        <source>No session yet. Add one with Session &gt; New session.</source>
        <translation>Pas encore de session. Ajoutez-en une par Session &gt; Nouvelle session.</translation>
    </message>
    <message>
        <source>No event is open.</source>
        <translation>Aucun événement n’est ouvert.</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 en trop</translation>
    </message>
    <message>
        <source>Untitled session</source>
        <translation>Session sans titre</translation>
    </message>
</context>
<context>
    <name>moderato::SessionPage</name>
    <message>
        <source>Session</source>
        <translation>Session</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Déroulé</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participations</translation>
    </message>
    <message>
        <source>Description and outcomes</source>
        <translation>Description et résultats</translation>
    </message>
    <message>
        <source>Practical notes</source>
        <translation>Informations pratiques</translation>
    </message>
    <message>
        <source>Policy: the floor</source>
        <translation>Règles&#xa0;: la salle</translation>
    </message>
    <message>
        <source>Policy: the panel</source>
        <translation>Règles&#xa0;: le panel</translation>
    </message>
    <message>
        <source>Policy: time and title</source>
        <translation>Règles&#xa0;: temps et titre</translation>
    </message>
    <message>
        <source>Policy: wanted balance</source>
        <translation>Règles&#xa0;: équilibre souhaité</translation>
    </message>
    <message>
        <source>Policy: checks</source>
        <translation>Règles&#xa0;: contrôles</translation>
    </message>
</context>
<context>
    <name>moderato::SizeChart</name>
    <message>
        <source>Floor time by size of the panel</source>
        <translation>Temps de la salle selon la taille du panel</translation>
    </message>
    <message>
        <source>floor should have %1</source>
        <translation>la salle devrait avoir %1</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>largest that fits</source>
        <translation>le plus grand qui tient</translation>
    </message>
</context>
<context>
    <name>moderato::SpeakerList</name>
    <message>
        <source>End the turn</source>
        <translation>Finir la prise de parole</translation>
    </message>
    <message>
        <source>Nobody has a turn now.</source>
        <translation>Personne n’a de prise de parole maintenant.</translation>
    </message>
</context>
<context>
    <name>moderato::SpeakerRow</name>
    <message>
        <source>Intervention</source>
        <translation>Intervention</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Complément</translation>
    </message>
    <message>
        <source>Follow-up %1</source>
        <translation>Complément %1</translation>
    </message>
    <message>
        <source>%1 %2 over</source>
        <translation>%1&#xa0;: %2 en trop</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 %2 left</source>
        <translation>%1&#xa0;: reste %2</translation>
    </message>
    <message>
        <source>● %1</source>
        <translation>● %1</translation>
    </message>
    <message>
        <source>then %1 · </source>
        <translation>puis %1 · </translation>
    </message>
    <message>
        <source> + </source>
        <translation> + </translation>
    </message>
    <message>
        <source>spoke %1</source>
        <translation>a parlé %1</translation>
    </message>
    <message>
        <source>spoke %1 of %2</source>
        <translation>a parlé %1 sur %2</translation>
    </message>
    <message>
        <source>%1: not here</source>
        <translation>%1&#xa0;: absence</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Absence</translation>
    </message>
    <message>
        <source>%1	%2</source>
        <translation>%1	%2</translation>
    </message>
    <message>
        <source>Minutes to the floor</source>
        <translation>Minutes à la salle</translation>
    </message>
    <message>
        <source>Minutes to the others</source>
        <translation>Minutes aux autres</translation>
    </message>
    <message>
        <source>Minutes to the buffer</source>
        <translation>Minutes à la marge</translation>
    </message>
    <message>
        <source>%1, %2, %3</source>
        <translation>%1, %2, %3</translation>
    </message>
    <message>
        <source>End the turn</source>
        <translation>Finir la prise de parole</translation>
    </message>
    <message>
        <source>Give the floor to %1</source>
        <translation>Donner la parole à %1</translation>
    </message>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>%1 is not here</source>
        <translation>Absence de %1</translation>
    </message>
    <message>
        <source>Nothing planned, for %1</source>
        <translation>Rien de prévu, depuis %1</translation>
    </message>
</context>
<context>
    <name>moderato::SpeakingMatrix</name>
    <message>
        <source>Panel and speakers</source>
        <translation>Panel et intervenants</translation>
    </message>
    <message>
        <source>Everybody in the session</source>
        <translation>Tout le monde dans la session</translation>
    </message>
    <message>
        <source>Everybody in the event</source>
        <translation>Tout le monde dans l’événement</translation>
    </message>
    <message>
        <source>People to list</source>
        <translation>Personnes à montrer</translation>
    </message>
    <message>
        <source>As in the event</source>
        <translation>Comme dans l’événement</translation>
    </message>
    <message>
        <source>By minutes</source>
        <translation>Par minutes</translation>
    </message>
    <message>
        <source>By constituency</source>
        <translation>Par groupe représenté</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <source>Order of the people</source>
        <translation>Ordre des personnes</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Équilibre</translation>
    </message>
    <message>
        <source>Shows how heads and minutes are spread over groups</source>
        <translation>Montre comment places et minutes se répartissent entre les groupes</translation>
    </message>
    <message>
        <source>Sums of the segments</source>
        <translation>Sommes des segments</translation>
    </message>
    <message>
        <source>Usual column widths</source>
        <translation>Largeurs de colonne habituelles</translation>
    </message>
    <message>
        <source>This session has no agenda yet.
Make one with Agenda &gt; New alternative.</source>
        <translation>Cette session n’a pas encore de déroulé.
Créez-en un par Déroulé &gt; Nouvelle variante.</translation>
    </message>
    <message>
        <source>No segment of this agenda can have speakers yet.
Add one with Agenda &gt; Add segment (Ins).</source>
        <translation>Aucun segment de ce déroulé ne peut encore avoir de prises de parole.
Ajoutez-en un par Déroulé &gt; Ajouter un segment (Inser).</translation>
    </message>
    <message>
        <source>Nobody is on the panel yet.
Type a name into &quot;Add a person…&quot; above, or list everybody in the event.</source>
        <translation>Personne n’est encore au panel.
Tapez un nom dans «&#xa0;Ajouter une personne…&#xa0;» ci-dessus, ou montrez tout le monde dans l’événement.</translation>
    </message>
    <message>
        <source>L&amp;ist</source>
        <translation>&amp;Liste</translation>
    </message>
    <message>
        <source>Sor&amp;t</source>
        <translation>&amp;Tri</translation>
    </message>
</context>
<context>
    <name>moderato::StageDisplay</name>
    <message>
        <source>Stage display</source>
        <translation>Affichage de scène</translation>
    </message>
    <message>
        <source>&amp;Full screen	F</source>
        <translation>&amp;Plein écran	F</translation>
    </message>
    <message>
        <source>&amp;Blank	B</source>
        <translation>&amp;Vider	B</translation>
    </message>
    <message>
        <source>&amp;Mirrored	M</source>
        <translation>En &amp;miroir	M</translation>
    </message>
    <message>
        <source>&amp;Right to left	R</source>
        <translation>De &amp;droite à gauche	R</translation>
    </message>
    <message>
        <source>&amp;No flashing</source>
        <translation>&amp;Sans clignotement</translation>
    </message>
    <message>
        <source>Show the cloc&amp;ks	B</source>
        <translation>Montrer les &amp;horloges	B</translation>
    </message>
</context>
<context>
    <name>moderato::StagePanel</name>
    <message>
        <source>Please wrap up</source>
        <translation>Merci de conclure</translation>
    </message>
    <message>
        <source>One minute left</source>
        <translation>Encore une minute</translation>
    </message>
    <message>
        <source>Time is up</source>
        <translation>Le temps est écoulé</translation>
    </message>
    <message>
        <source>Please speak up</source>
        <translation>Parlez plus fort, merci</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>Online first</source>
        <translation>D’abord en ligne</translation>
    </message>
    <message>
        <source>Message for the stage, then Return</source>
        <translation>Message pour la scène, puis Entrée</translation>
    </message>
    <message>
        <source>Message for the stage</source>
        <translation>Message pour la scène</translation>
    </message>
    <message>
        <source>Take the message off</source>
        <translation>Retirer le message</translation>
    </message>
    <message>
        <source>Stage display…</source>
        <translation>Affichage de scène…</translation>
    </message>
    <message>
        <source>Small clock</source>
        <translation>Petite horloge</translation>
    </message>
    <message>
        <source>Small clock above all windows</source>
        <translation>Petite horloge au-dessus de toutes les fenêtres</translation>
    </message>
    <message>
        <source>No message is on the stage.</source>
        <translation>Aucun message n’est sur la scène.</translation>
    </message>
    <message>
        <source>%1 The display is blank.</source>
        <translation>%1 L’affichage est vide.</translation>
    </message>
    <message>
        <source>Show the display again</source>
        <translation>Remontrer l’affichage</translation>
    </message>
    <message>
        <source>Blank the display</source>
        <translation>Vider l’affichage</translation>
    </message>
    <message>
        <source>Sound here when it is time to wrap up</source>
        <translation>Son ici quand il est temps de conclure</translation>
    </message>
    <message>
        <source>Flash</source>
        <translation>Clignoter</translation>
    </message>
    <message>
        <source>Flash the stage display</source>
        <translation>Faire clignoter l’affichage de scène</translation>
    </message>
    <message>
        <source>The machine&apos;s own sound, once for a turn and once for a segment</source>
        <translation>Le son de la machine, une fois par prise de parole et une fois par segment</translation>
    </message>
    <message>
        <source>On the stage: &quot;%1&quot;.</source>
        <translation>Sur la scène&#xa0;: «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Take off</source>
        <translation>Retirer</translation>
    </message>
</context>
<context>
    <name>moderato::StageWindow</name>
    <message>
        <source>%1, %2 × %3</source>
        <translation>%1, %2 × %3</translation>
    </message>
    <message>
        <source>Full screen &amp;on</source>
        <translation>Plein écran &amp;sur</translation>
    </message>
    <message>
        <source>&amp;Close the stage display</source>
        <translation>&amp;Fermer l’affichage de scène</translation>
    </message>
    <message>
        <source>Stage display: its monitor %1 is unplugged</source>
        <translation>Affichage de scène&#xa0;: son écran %1 est débranché</translation>
    </message>
    <message>
        <source>Stage display</source>
        <translation>Affichage de scène</translation>
    </message>
</context>
<context>
    <name>moderato::StartEdit</name>
    <message>
        <source>follows</source>
        <translation>suit</translation>
    </message>
    <message>
        <source>Fixed start</source>
        <translation>Début fixe</translation>
    </message>
    <message>
        <source>Type a time such as 10:45, or nothing if it follows what is before it.</source>
        <translation>Tapez une heure comme 10:45, ou rien s’il suit ce qui précède.</translation>
    </message>
    <message>
        <source>Type how long after the session&apos;s start, such as 40 or 1h15, or nothing if it follows what is before it.</source>
        <translation>Tapez combien de temps après le début de la session, par exemple 40 ou 1h15, ou rien s’il suit ce qui précède.</translation>
    </message>
</context>
<context>
    <name>moderato::ThemeForm</name>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>No logo</source>
        <translation>Sans logo</translation>
    </message>
    <message>
        <source>The usual colour</source>
        <translation>La couleur habituelle</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Logo</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Font</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Header</source>
        <translation>En-tête</translation>
    </message>
    <message>
        <source>Footer</source>
        <translation>Pied de page</translation>
    </message>
    <message>
        <source>As usual</source>
        <translation>Comme d’habitude</translation>
    </message>
    <message>
        <source>The font of all texts; scripts that it lacks are set in others</source>
        <translation>La police de tous les textes&#xa0;; les écritures qui lui manquent sont composées dans d’autres</translation>
    </message>
    <message>
        <source>On top of every page</source>
        <translation>En haut de chaque page</translation>
    </message>
    <message>
        <source>The title of the sheet</source>
        <translation>Le titre de la feuille</translation>
    </message>
    <message>
        <source>Remove the logo</source>
        <translation>Retirer le logo</translation>
    </message>
    <message>
        <source>Colour of the handouts</source>
        <translation>Couleur des documents</translation>
    </message>
    <message>
        <source>Font of the handouts</source>
        <translation>Police des documents</translation>
    </message>
    <message>
        <source>Header of the handouts</source>
        <translation>En-tête des documents</translation>
    </message>
    <message>
        <source>Footer of the handouts</source>
        <translation>Pied de page des documents</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Choisir un logo</translation>
    </message>
    <message>
        <source>A PNG or JPEG image of at most %1 KB, for the top of every page</source>
        <translation>Une image PNG ou JPEG d’au plus %1 Ko, pour le haut de chaque page</translation>
    </message>
    <message>
        <source>Colour of titles and rules</source>
        <translation>Couleur des titres et des filets</translation>
    </message>
    <message>
        <source>The colour of titles and rules</source>
        <translation>La couleur des titres et des filets</translation>
    </message>
    <message>
        <source>%1 (not on this machine)</source>
        <translation>%1 (pas sur cette machine)</translation>
    </message>
    <message>
        <source>Images (*.png *.jpg *.jpeg)</source>
        <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read (%2).</source>
        <translation>%1 ne peut pas être lu (%2).</translation>
    </message>
    <message>
        <source>%1 is larger than %2 KB; save it in a smaller size.</source>
        <translation>%1 dépasse %2 Ko&#xa0;; enregistrez-le en plus petit.</translation>
    </message>
    <message>
        <source>%1 is no PNG or JPEG image; choose another file.</source>
        <translation>%1 n’est pas une image PNG ou JPEG&#xa0;; choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>Set the logo</source>
        <translation>Définir le logo</translation>
    </message>
</context>
<context>
    <name>moderato::Timeline</name>
    <message>
        <source>Spread</source>
        <translation>Dispersion</translation>
    </message>
    <message>
        <source>Spread of the starts</source>
        <translation>Dispersion des débuts</translation>
    </message>
    <message>
        <source>Show between which times each segment is likely to begin</source>
        <translation>Montrer entre quels moments chaque segment commence probablement</translation>
    </message>
    <message>
        <source>Clock</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Clock times</source>
        <translation>Heures</translation>
    </message>
    <message>
        <source>Show the time of day instead of the time since the session&apos;s start</source>
        <translation>Montrer l’heure au lieu du temps depuis le début de la session</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Rétrécir</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Rétrécir (Ctrl+-)</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Agrandir (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit</source>
        <translation>Ajuster</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Show all (Ctrl+0)</source>
        <translation>Tout montrer (Ctrl+0)</translation>
    </message>
    <message>
        <source>Drag a block to move it, its end to change its duration; Ctrl and the wheel zoom</source>
        <translation>Glissez un bloc pour le déplacer, son bord pour changer sa durée&#xa0;; Ctrl et la molette changent l’échelle</translation>
    </message>
</context>
<context>
    <name>moderato::TimelineCanvas</name>
    <message>
        <source>Timeline</source>
        <translation>Chronologie</translation>
    </message>
    <message numerus="yes">
        <source>%n segment(s) selected, %1 in all</source>
        <translation>
            <numerusform>%n segment sélectionné, %1 en tout</numerusform>
            <numerusform>%n segments sélectionnés, %1 en tout</numerusform>
        </translation>
    </message>
    <message>
        <source>This agenda is empty.
Add its first segment with Agenda &gt; Add segment (Ins), or copy a text
with one item a line, such as &quot;Opening, 5 min&quot;, and paste it (Ctrl+V).</source>
        <translation>Ce déroulé est vide.
Ajoutez son premier segment par Déroulé &gt; Ajouter un segment (Inser), ou copiez un texte
avec un point par ligne, par exemple «&#xa0;Ouverture, 5 min&#xa0;», et collez-le (Ctrl+V).</translation>
    </message>
    <message>
        <source>This session has no agenda yet.
Make one with Agenda &gt; New alternative.</source>
        <translation>Cette session n’a pas encore de déroulé.
Créez-en un par Déroulé &gt; Nouvelle variante.</translation>
    </message>
    <message>
        <source>Drag it to another time; its menu lets it follow again.</source>
        <translation>Glissez-le à un autre moment&#xa0;; son menu le laisse de nouveau suivre.</translation>
    </message>
    <message>
        <source>Drag its end to change the duration, to whole minutes; with Shift to 5 seconds.</source>
        <translation>Glissez son bord pour changer la durée, par minutes entières&#xa0;; avec Maj, par 5 secondes.</translation>
    </message>
    <message>
        <source>What is parked takes no time. Drag segments here that run only if time allows, and back to a place.</source>
        <translation>Ce qui est de côté ne prend pas de temps. Glissez ici les segments qui n’ont lieu que si le temps le permet, et remettez-les de même.</translation>
    </message>
    <message>
        <source>Ctrl and the wheel zoom; Ctrl+0 shows all.</source>
        <translation>Ctrl et la molette changent l’échelle&#xa0;; Ctrl+0 montre tout.</translation>
    </message>
    <message>
        <source>%1 spare before the limit</source>
        <translation>%1 disponibles avant la limite</translation>
    </message>
    <message>
        <source>%1: the next segment starts at a fixed time</source>
        <translation>%1&#xa0;: le segment suivant commence à heure fixe</translation>
    </message>
    <message>
        <source>Move</source>
        <translation>Déplacer</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is locked. Unlock it to change its duration.</source>
        <translation>«&#xa0;%1&#xa0;» est verrouillé. Déverrouillez-le pour changer sa durée.</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is as long as its speakers need. Give it a duration of its own first.</source>
        <translation>«&#xa0;%1&#xa0;» dure selon le besoin de ses prises de parole. Donnez-lui d’abord une durée propre.</translation>
    </message>
    <message>
        <source>Change duration</source>
        <translation>Changer la durée</translation>
    </message>
    <message>
        <source>Park</source>
        <translation>Mettre de côté</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Remettre</translation>
    </message>
    <message>
        <source>Fix the start</source>
        <translation>Fixer le début</translation>
    </message>
    <message>
        <source>Let it follow</source>
        <translation>Le laisser suivre</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>1 minute longer</source>
        <translation>1 minute de plus</translation>
    </message>
    <message>
        <source>1 minute shorter</source>
        <translation>1 minute de moins</translation>
    </message>
    <message>
        <source>Move earlier</source>
        <translation>Avancer</translation>
    </message>
    <message>
        <source>Move later</source>
        <translation>Reculer</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Rétrécir</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <source>Pin at %1</source>
        <translation>Fixer à %1</translation>
    </message>
    <message>
        <source>Put into &quot;%1&quot;</source>
        <translation>Mettre dans «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Park: takes no time</source>
        <translation>Mettre de côté&#xa0;: ne prend pas de temps</translation>
    </message>
    <message>
        <source>To %1, into %2</source>
        <translation>À %1, dans %2</translation>
    </message>
    <message>
        <source>To %1, in no part</source>
        <translation>À %1, dans aucune partie</translation>
    </message>
    <message>
        <source>Starts at %1, fixed</source>
        <translation>Commence à %1, fixe</translation>
    </message>
    <message>
        <source>%1 less</source>
        <translation>%1 de moins</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>%1 de plus</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1; the session is %2</source>
        <translation>%1&#xa0;; la session est à %2</translation>
    </message>
    <message>
        <source>Change fixed start</source>
        <translation>Changer le début fixe</translation>
    </message>
</context>
<context>
    <name>moderato::TitleDelegate</name>
    <message>
        <source>Title of the session</source>
        <translation>Titre de la session</translation>
    </message>
</context>
<context>
    <name>moderato::Toast</name>
    <message>
        <source>What the last edit made worse</source>
        <translation>Ce que la dernière modification a aggravé</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Montrer l’endroit</translation>
    </message>
    <message numerus="yes">
        <source>New: %1 (and %n more)</source>
        <translation>
            <numerusform>Nouveau&#xa0;: %1 (et %n autre)</numerusform>
            <numerusform>Nouveau&#xa0;: %1 (et %n autres)</numerusform>
        </translation>
    </message>
    <message>
        <source>New: %1</source>
        <translation>Nouveau&#xa0;: %1</translation>
    </message>
</context>
<context>
    <name>moderato::Transport</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>▶ Start: %1</source>
        <translation>▶ Commencer&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing more to come</source>
        <translation>Plus rien à venir</translation>
    </message>
    <message>
        <source>Next: %1</source>
        <translation>Ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>▶ Go on</source>
        <translation>▶ Reprendre</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>+1:00</source>
        <translation>+1:00</translation>
    </message>
    <message>
        <source>This segment 1:00 longer</source>
        <translation>Ce segment 1:00 de plus</translation>
    </message>
    <message>
        <source>−1:00</source>
        <translation>−1:00</translation>
    </message>
    <message>
        <source>This segment 1:00 shorter</source>
        <translation>Ce segment 1:00 de moins</translation>
    </message>
    <message>
        <source>Skip next</source>
        <translation>Sauter le suivant</translation>
    </message>
    <message>
        <source>Began…</source>
        <translation>Début réel…</translation>
    </message>
    <message>
        <source>Say when it really began</source>
        <translation>Dire quand elle a vraiment commencé</translation>
    </message>
    <message>
        <source>Reopen</source>
        <translation>Rouvrir</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Finir</translation>
    </message>
    <message>
        <source>Reopen the session</source>
        <translation>Rouvrir la session</translation>
    </message>
    <message>
        <source>End the session</source>
        <translation>Finir la session</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>See how it went</source>
        <translation>Voir le bilan</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this window</source>
        <translation>Fermer cette fenêtre</translation>
    </message>
</context>
<context>
    <name>moderato::TrialFields</name>
    <message>
        <source>Size of the panel</source>
        <translation>Taille du panel</translation>
    </message>
    <message>
        <source>Fixed time in minutes</source>
        <translation>Temps fixe en minutes</translation>
    </message>
    <message>
        <source>Floor share in per cent</source>
        <translation>Part de la salle en pour cent</translation>
    </message>
    <message>
        <source>Changeover</source>
        <translation>Transition</translation>
    </message>
    <message>
        <source> %</source>
        <translation>&#xa0;%</translation>
    </message>
    <message>
        <source>All that is planned and is neither speaking rounds, changeover nor floor: openings, leads, breaks, sum-ups</source>
        <translation>Tout ce qui est prévu et n’est ni tours de parole, ni transition, ni salle&#xa0;: ouvertures, animation, pauses, synthèses</translation>
    </message>
    <message>
        <source>Pa&amp;nel size</source>
        <translation>Taille d&amp;u panel</translation>
    </message>
    <message>
        <source>&amp;Rounds of each</source>
        <translation>T&amp;ours de chacun</translation>
    </message>
    <message>
        <source>Fi&amp;xed time</source>
        <translation>Temps fi&amp;xe</translation>
    </message>
    <message>
        <source>F&amp;loor share</source>
        <translation>Part d&amp;e la salle</translation>
    </message>
    <message>
        <source>&amp;Changeover</source>
        <translation>Transitio&amp;n</translation>
    </message>
</context>
<context>
    <name>moderato::TurnsEditor</name>
    <message>
        <source>Add a speaker…</source>
        <translation>Ajouter quelqu’un qui parle…</translation>
    </message>
    <message>
        <source>Turns</source>
        <translation>Prises de parole</translation>
    </message>
    <message>
        <source>Person to add</source>
        <translation>Personne à ajouter</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Add this person&apos;s turn; a new name is added to the people</source>
        <translation>Ajouter la prise de parole de cette personne&#xa0;; un nouveau nom est ajouté aux personnes</translation>
    </message>
    <message>
        <source>Speak earlier</source>
        <translation>Parler plus tôt</translation>
    </message>
    <message>
        <source>Speak later</source>
        <translation>Parler plus tard</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the selected turn</source>
        <translation>Retirer la prise de parole sélectionnée</translation>
    </message>
    <message>
        <source>About…</source>
        <translation>À propos…</translation>
    </message>
    <message>
        <source>All about this person</source>
        <translation>Tout sur cette personne</translation>
    </message>
    <message>
        <source>Add turn</source>
        <translation>Ajouter une prise de parole</translation>
    </message>
    <message>
        <source>Remove turn</source>
        <translation>Retirer une prise de parole</translation>
    </message>
    <message>
        <source>Move turn</source>
        <translation>Déplacer une prise de parole</translation>
    </message>
</context>
<context>
    <name>moderato::TurnsModel</name>
    <message>
        <source>Who speaks</source>
        <translation>Qui parle</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Tours</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Somme</translation>
    </message>
    <message>
        <source>Change rounds</source>
        <translation>Changer les tours</translation>
    </message>
</context>
<context>
    <name>moderato::TypedDelegate</name>
    <message>
        <source>Type a duration such as 5, 4:30, 90s or 1h30.</source>
        <translation>Tapez une durée comme 5, 4:30, 90s ou 1h30.</translation>
    </message>
    <message>
        <source>Type rounds such as 3+2.</source>
        <translation>Tapez des tours comme 3+2.</translation>
    </message>
</context>
<context>
    <name>moderato::ValueDialog</name>
    <message>
        <source>Set for several people</source>
        <translation>Régler pour plusieurs personnes</translation>
    </message>
    <message numerus="yes">
        <source>%1 for %n person(s):</source>
        <translation>
            <numerusform>%1 pour %n personne&#xa0;:</numerusform>
            <numerusform>%1 pour %n personnes&#xa0;:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Set for %n person(s)</source>
        <translation>
            <numerusform>Régler pour %n personne</numerusform>
            <numerusform>Régler pour %n personnes</numerusform>
        </translation>
    </message>
    <message>
        <source>Left empty, it is cleared.</source>
        <translation>Laissé vide, il est effacé.</translation>
    </message>
</context>
<context>
    <name>moderato::VersionsDialog</name>
    <message>
        <source>%1
%2</source>
        <translation>%1
%2</translation>
    </message>
    <message>
        <source>Named versions</source>
        <translation>Versions nommées</translation>
    </message>
    <message>
        <source>Edits</source>
        <translation>Modifications</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Ce qui diffère</translation>
    </message>
    <message>
        <source>&amp;Rename…</source>
        <translation>Reno&amp;mmer…</translation>
    </message>
    <message>
        <source>D&amp;elete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>&amp;Compare…</source>
        <translation>&amp;Comparer…</translation>
    </message>
    <message>
        <source>&amp;Look at it in the window</source>
        <translation>Re&amp;garder dans la fenêtre</translation>
    </message>
    <message>
        <source>&amp;Bring back</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>&amp;Named versions</source>
        <translation>Versions &amp;nommées</translation>
    </message>
    <message>
        <source>E&amp;dits</source>
        <translation>Modificat&amp;ions</translation>
    </message>
    <message>
        <source>The last edit comes first.</source>
        <translation>La dernière modification vient en premier.</translation>
    </message>
    <message>
        <source>Show this state in the window behind until this page is closed</source>
        <translation>Montrer cet état dans la fenêtre derrière, jusqu’à la fermeture de cette page</translation>
    </message>
    <message>
        <source>Make the event as it was then; this is one edit that Undo takes back</source>
        <translation>Remettre l’événement comme il était alors&#xa0;; c’est une seule modification, qu’Annuler défait</translation>
    </message>
    <message>
        <source>Set the agenda in this version and the shown one of today side by side</source>
        <translation>Mettre côte à côte le déroulé de cette version et celui d’aujourd’hui</translation>
    </message>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source>Most megabytes of edits that are kept</source>
        <translation>Le plus de mégaoctets de modifications qui sont gardés</translation>
    </message>
    <message>
        <source> days</source>
        <translation> jours</translation>
    </message>
    <message>
        <source>Most days for which edits are kept</source>
        <translation>Le plus de jours pendant lesquels des modifications sont gardées</translation>
    </message>
    <message>
        <source>&amp;Keep edits up to</source>
        <translation>Gar&amp;der les modifications jusqu’à</translation>
    </message>
    <message>
        <source>&amp;Apply</source>
        <translation>&amp;Appliquer</translation>
    </message>
    <message>
        <source>and for</source>
        <translation>et pendant</translation>
    </message>
    <message>
        <source>%1 (undone)</source>
        <translation>%1 (annulée)</translation>
    </message>
    <message>
        <source>No version has a name yet. Name one before you send the plan to somebody, and see later what has changed since.</source>
        <translation>Aucune version n’a encore de nom. Nommez-en une avant d’envoyer le plan à quelqu’un, et voyez plus tard ce qui a changé depuis.</translation>
    </message>
    <message>
        <source>Nothing was edited yet.</source>
        <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
        <source>What has changed since &quot;%1&quot;:</source>
        <translation>Ce qui a changé depuis «&#xa0;%1&#xa0;»&#xa0;:</translation>
    </message>
    <message>
        <source>Nothing has changed since &quot;%1&quot;.</source>
        <translation>Rien n’a changé depuis «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Name this version</source>
        <translation>Nommer cette version</translation>
    </message>
    <message>
        <source>&amp;Name, such as &quot;as sent to the MAG on 3 October&quot;</source>
        <translation>&amp;Nom, par exemple «&#xa0;tel qu’envoyé au MAG le 3 octobre&#xa0;»</translation>
    </message>
    <message>
        <source>Rename the version</source>
        <translation>Renommer la version</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>Delete the version</source>
        <translation>Supprimer la version</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is forgotten for good. The event as it is now stays.</source>
        <translation>«&#xa0;%1&#xa0;» est oubliée pour de bon. L’événement tel qu’il est maintenant reste.</translation>
    </message>
    <message>
        <source>Bring back &quot;%1&quot;</source>
        <translation>Rétablir «&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>Name the event as &amp;it is now…</source>
        <translation>N&amp;ommer l’événement tel qu’il est…</translation>
    </message>
</context>
<context>
    <name>moderato::ViewCommands</name>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Ce qu’elle fait</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Press Shift+F1 and click on what you want to know about.</source>
        <translation>Appuyez sur Maj+F1 et cliquez sur ce que vous voulez connaître.</translation>
    </message>
    <message>
        <source>About Moderato</source>
        <translation>À propos de Moderato</translation>
    </message>
    <message>
        <source>&lt;h3&gt;Moderato %1&lt;/h3&gt;&lt;p&gt;Plans and runs moderated sessions: who speaks for how long, whether it fits, and what is left for the floor.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h3&gt;Moderato %1&lt;/h3&gt;&lt;p&gt;Planifie et conduit des sessions modérées&#xa0;: qui parle combien de temps, si cela tient, et ce qui reste à la salle.&lt;/p&gt;&lt;p&gt;Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>moderato::WhenField</name>
    <message>
        <source>%1 is known</source>
        <translation>%1 est connu</translation>
    </message>
    <message>
        <source>Tick it when the date is known</source>
        <translation>Cochez quand la date est connue</translation>
    </message>
</context>
</TS>
