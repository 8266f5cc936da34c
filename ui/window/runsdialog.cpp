#include "ui/window/runsdialog.h"

#include "core/live/ownclock.h"
#include "core/live/pace.h"
#include "core/live/runfold.h"
#include "core/live/runspans.h"
#include "core/plan/duration.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QMessageBox>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace moderato {
namespace {

enum Column { When, KindOfRun, What, Lasted, Ended };

/// In the session's time zone, as the conduct window and the sheet made afterwards say it.
QString whenText(const RunState& state)
{
    const std::optional<QDateTime> began = beganByTheClock(state);
    if (!began)
        return RunsDialog::tr("not begun");
    // A zone of its own would be said along with the time.
    const QDateTime inTheZone(began->date(), began->time(), Qt::UTC);
    return QLocale().toString(inTheZone, QLocale::ShortFormat);
}

QString lastedText(const RunState& state)
{
    if (state.stretches.isEmpty())
        return {};
    return formatDuration(secondOf(state.reached) - secondOf(state.stretches.first().from));
}

QString endedText(const RunState& state)
{
    switch (state.phase) {
    case RunPhase::NotBegun:
        return RunsDialog::tr("not begun");
    case RunPhase::Running:
    case RunPhase::Paused:
        return RunsDialog::tr("not ended");
    case RunPhase::Over:
        break;
    }
    return paceText(pace(state, state.reached).behind);
}

}  // namespace

RunsDialog::RunsDialog(Desk& desk, RunId shown, QWidget* parent)
    : QDialog(parent)
    , m_desk(desk)
    , m_shown(shown)
    , m_list(new QTreeWidget)
    , m_empty(new QLabel(tr("Nothing was run yet. \"On the day > Run the session\" runs the chosen agenda, "
                            "\"Rehearse\" tries it.")))
    , m_goOn(new QPushButton(tr("&Go on with it")))
    , m_delete(new QPushButton(tr("&Delete…")))
{
    setWindowTitle(tr("Runs"));
    resize(760, 380);
    m_list->setAccessibleName(tr("Runs"));
    m_list->setHeaderLabels({tr("Began"), tr("Kind"), tr("Session"), tr("Lasted"), tr("Ended")});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(true);
    m_empty->setWordWrap(true);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_empty);
    layout->addWidget(m_list, 1);
    layout->addLayout(buildButtons());
    connect(m_list, &QTreeWidget::currentItemChanged, this, &RunsDialog::follow);
    connect(m_list, &QTreeWidget::itemActivated, this, &RunsDialog::goOn);
    connect(m_desk.document(), &Document::runsChanged, this, &RunsDialog::fill);
    fill();
}

QLayout* RunsDialog::buildButtons()
{
    auto* close = new QPushButton(tr("&Close"));
    m_goOn->setToolTip(tr("Open the conduct window on this run; one that has ended can be reopened there"));
    m_delete->setToolTip(tr("Take this run out of the file; that can't be undone"));
    connect(m_goOn, &QPushButton::clicked, this, &RunsDialog::goOn);
    connect(m_delete, &QPushButton::clicked, this, &RunsDialog::askToDelete);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->addWidget(m_goOn);
    row->addWidget(m_delete);
    row->addStretch();
    row->addWidget(close);
    return row;
}

void RunsDialog::fill()
{
    m_list->clear();
    const QList<Run>& runs = m_desk.document()->runs();
    for (auto run = runs.crbegin(); run != runs.crend(); ++run)
        addRow(*run);
    for (int column = When; column <= Ended; ++column)
        m_list->resizeColumnToContents(column);
    m_list->setCurrentItem(m_list->topLevelItem(0));
    m_list->setVisible(!runs.isEmpty());
    m_empty->setVisible(runs.isEmpty());
    follow();
}

void RunsDialog::addRow(const Run& run)
{
    const RunState state = fold(run);
    auto* row = new QTreeWidgetItem(m_list);
    row->setText(When, whenText(state));
    row->setText(KindOfRun, run.kind == RunKind::Rehearsal ? tr("Rehearsal") : tr("Session"));
    row->setText(What, runSession(state).title);
    row->setText(Lasted, lastedText(state));
    row->setText(Ended, endedText(state));
    row->setData(When, Qt::UserRole, run.id.uuid());
}

RunId RunsDialog::chosen() const
{
    const QTreeWidgetItem* row = m_list->currentItem();
    return row ? RunId(row->data(When, Qt::UserRole).toUuid()) : RunId();
}

void RunsDialog::follow()
{
    m_goOn->setEnabled(!chosen().isNull());
    m_delete->setEnabled(!chosen().isNull() && chosen() != m_shown && m_desk.canEdit());
}

/// This page would stand in front of the conduct window, so it makes way.
void RunsDialog::goOn()
{
    const RunId run = chosen();
    if (run.isNull())
        return;
    accept();
    Q_EMIT goOnWanted(run);
}

void RunsDialog::askToDelete()
{
    const RunId run = chosen();
    const auto answer =
        QMessageBox::question(this, tr("Delete the run"),
                              tr("Delete this run with all that was noted in it? This can't be undone."),
                              QMessageBox::Yes | QMessageBox::Cancel, QMessageBox::Cancel);
    if (answer != QMessageBox::Yes)
        return;
    if (const Done done = m_desk.document()->removeRun(run); !done)
        QMessageBox::warning(this, tr("Runs"), done.error().message);
}

}  // namespace moderato
