#include "ui/live/editedbar.h"

#include "ui/live/bigbutton.h"
#include "ui/live/livekeys.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QVBoxLayout>

namespace moderato {

EditedBar::EditedBar(QWidget* parent)
    : QFrame(parent)
    , m_layout(new QBoxLayout(QBoxLayout::LeftToRight, this))
    , m_words(new QLabel)
{
    setObjectName(QStringLiteral("editedBar"));
    setFrameShape(QFrame::StyledPanel);
    m_words->setObjectName(QStringLiteral("edited"));
    m_words->setTextFormat(Qt::PlainText);
    m_words->setWordWrap(true);
    auto* look = new BigButton;
    look->setObjectName(QStringLiteral("lookAtEdits"));
    look->show(tr("What changes…"), keyText(LiveCommand::TakeEdits),
               tr("See what the edited plan changes, to take it over"));
    auto* leave = new BigButton;
    leave->setObjectName(QStringLiteral("leaveEdits"));
    leave->show(tr("Leave it"), {}, tr("Go on by the plan as it is"));
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(look);
    buttons->addWidget(leave);
    m_layout->setContentsMargins(8, 0, 8, 0);
    m_layout->addWidget(m_words, 1);
    m_layout->addLayout(buttons);
    connect(look, &QPushButton::clicked, this, &EditedBar::lookWanted);
    connect(leave, &QPushButton::clicked, this, &EditedBar::left);
    hide();
}

void EditedBar::show(const QStringList& changes)
{
    setVisible(!changes.isEmpty());
    if (changes.isEmpty())
        return;
    m_words->setText(tr("The plan was edited meanwhile, %n change(s) to what is still to come: %1", nullptr,
                        static_cast<int>(changes.size()))
                         .arg(changes.size() > 1 ? tr("%1; …").arg(changes.first()) : changes.first()));
    m_words->setToolTip(changes.join(u'\n'));
}

void EditedBar::setInColumn(bool inColumn)
{
    m_layout->setDirection(inColumn ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
}

EditedDialog::EditedDialog(const QStringList& changes, QWidget* parent) : QDialog(parent)
{
    setWindowTitle(tr("The edited plan"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* words = new QLabel(
        tr("This changes what is still to come. What is over stays as it was, and undo takes it back:"));
    words->setWordWrap(true);
    auto* list = new QListWidget;
    list->setAccessibleName(tr("What changes"));
    list->setWordWrap(true);
    list->setSelectionMode(QAbstractItemView::NoSelection);
    list->addItems(changes);
    auto* buttons = new QDialogButtonBox;
    QPushButton* take = buttons->addButton(tr("Take it over"), QDialogButtonBox::AcceptRole);
    QPushButton* leave = buttons->addButton(tr("Not now"), QDialogButtonBox::RejectRole);
    for (QPushButton* button : {take, leave})
        button->setMinimumHeight(leastTarget);
    take->setDefault(true);
    take->setFocus();
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(words);
    layout->addWidget(list, 1);
    layout->addWidget(buttons);
    resize(560, 320);
}

}  // namespace moderato
