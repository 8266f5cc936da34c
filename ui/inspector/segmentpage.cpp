#include "ui/inspector/segmentpage.h"

#include "ui/inspector/foldinggroup.h"
#include "ui/inspector/segmentforms.h"
#include "ui/inspector/segmentrows.h"
#include "ui/inspector/turnseditor.h"

#include <QVBoxLayout>

namespace moderato {

SegmentPage::SegmentPage(Desk& desk, QWidget* parent) : QWidget(parent)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(2);
    const auto addGroup = [layout](const char* name, const QString& title, bool isOpen,
                                   const QList<QWidget*>& contents) {
        auto* group = new FoldingGroup(QString::fromLatin1(name), title, isOpen);
        for (QWidget* content : contents)
            group->add(content);
        layout->addWidget(group);
    };
    auto* turns = new TurnsEditor(desk);
    addGroup("segment.main", tr("Segment"), true, {segmentMainForm(desk)});
    addGroup("segment.turns", tr("Turns"), true, {turns, segmentSpeakingForm(desk)});
    addGroup("segment.bounds", tr("Place and bounds"), true, {segmentBoundsForm(desk)});
    addGroup("segment.questions", tr("Questions"), true, {questionsPane(desk)});
    addGroup("segment.cues", tr("Cues"), false, {cuesPane(desk)});
    addGroup("segment.note", tr("Note"), false, {segmentNoteForm(desk)});
    layout->addStretch(1);
    connect(turns, &TurnsEditor::personWanted, this, &SegmentPage::personWanted);
}

}  // namespace moderato
