#include "ui/compare/doneline.h"

#include <QShortcut>

namespace moderato {
namespace {

QString nativeKeys(QKeySequence::StandardKey key)
{
    return QKeySequence(key).toString(QKeySequence::NativeText);
}

}  // namespace

DoneLine::DoneLine(Desk& desk, QWidget* window) : QLabel(window), m_desk(desk)
{
    setObjectName(QStringLiteral("done"));
    setAccessibleName(tr("What was done"));
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    connect(new QShortcut(QKeySequence::Undo, window), &QShortcut::activated, this, &DoneLine::undo);
    connect(new QShortcut(QKeySequence::Redo, window), &QShortcut::activated, this, &DoneLine::redo);
}

void DoneLine::tell(const QString& label, const QStringList& cameBack)
{
    QStringList said{tr("Done: %1.").arg(label)};
    if (!cameBack.isEmpty())
        said.append(tr("%n person(s) came back with it: %1.", nullptr, static_cast<int>(cameBack.size()))
                        .arg(cameBack.join(tr(", "))));
    said.append(tr("%1 takes it back.").arg(nativeKeys(QKeySequence::Undo)));
    setText(said.join(u' '));
}

void DoneLine::undo()
{
    const auto label = m_desk.document() ? m_desk.document()->undoLabel() : std::nullopt;
    if (!label || !m_desk.canEdit())
        return setText(tr("There is nothing to take back."));
    m_desk.undo();
    setText(tr("Taken back: %1. %2 does it again.").arg(*label, nativeKeys(QKeySequence::Redo)));
}

void DoneLine::redo()
{
    const auto label = m_desk.document() ? m_desk.document()->redoLabel() : std::nullopt;
    if (!label || !m_desk.canEdit())
        return setText(tr("There is nothing to do again."));
    m_desk.redo();
    tell(*label, {});
}

}  // namespace moderato
