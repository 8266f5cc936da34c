#include "ui/live/recoverypanel.h"

#include "ui/live/livekeys.h"

#include <QLabel>
#include <QVBoxLayout>

namespace moderato {
namespace {

constexpr int rowGap = 3;

}  // namespace

RecoveryPanel::RecoveryPanel(QWidget* parent)
    : QScrollArea(parent)
    , m_heading(new QLabel)
    , m_layout(new QVBoxLayout)
{
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_heading->setObjectName(QStringLiteral("recoveryHeading"));
    m_heading->setTextFormat(Qt::PlainText);
    m_heading->setWordWrap(true);
    auto* content = new QWidget;
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(0, rowGap, rowGap, 0);
    layout->setSpacing(rowGap);
    m_layout->setSpacing(rowGap);
    layout->addWidget(m_heading);
    layout->addLayout(m_layout);
    layout->addStretch(1);
    setWidget(content);
}

void RecoveryPanel::show(const QString& heading, const QList<WayShown>& ways)
{
    m_heading->setText(heading);
    if (ways == m_shown)
        return;
    m_shown = ways;
    while (m_rows.size() > ways.size())
        delete m_rows.takeLast();
    while (m_rows.size() < ways.size()) {
        RecoveryRow* row = newRow(m_rows.size());
        m_layout->addWidget(row);
        // Else a row that comes later would come after all else in the window, too.
        if (!m_rows.isEmpty())
            setTabOrder(m_rows.last(), row);
        m_rows.append(row);
    }
    for (qsizetype i = 0; i < ways.size(); ++i)
        m_rows.at(i)->show(ways.at(i), recoveryKey(i).toString(QKeySequence::NativeText));
}

RecoveryRow* RecoveryPanel::newRow(qsizetype place)
{
    auto* row = new RecoveryRow;
    connect(row, &QPushButton::clicked, this, [this, place] { Q_EMIT taken(place); });
    connect(row, &RecoveryRow::lookedAt, this, [this, place] {
        ensureWidgetVisible(m_rows.at(place));
        Q_EMIT lookedAt(place);
    });
    connect(row, &RecoveryRow::left, this, &RecoveryPanel::left);
    return row;
}

void RecoveryPanel::enter()
{
    if (!m_rows.isEmpty())
        m_rows.first()->setFocus();
}

}  // namespace moderato
