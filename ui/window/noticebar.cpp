#include "ui/window/noticebar.h"

#include "core/document.h"
#include "ui/parts/icons.h"
#include "ui/window/lockwatch.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QStyle>

namespace moderato {

NoticeBar::NoticeBar(QWidget* parent)
    : QFrame(parent)
    , m_words(new QLabel)
    , m_copy(new QPushButton(tr("Save a cop&y…")))
    , m_edit(new QPushButton(tr("E&dit here")))
{
    setFrameShape(QFrame::StyledPanel);
    setAccessibleName(tr("Notice"));
    m_words->setWordWrap(true);
    // Names of people and machines come from files that anybody may have written.
    m_words->setTextFormat(Qt::PlainText);
    m_copy->setToolTip(tr("Write the event as it is into another file, which you can edit"));
    m_edit->setToolTip(tr("Read the file again and edit it here, once nobody else has it open"));
    auto* sign = new QLabel;
    const int size = style()->pixelMetric(QStyle::PM_SmallIconSize);
    sign->setPixmap(drawnIcon(Severity::Advice).pixmap(QSize(size, size), devicePixelRatioF()));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(8, 4, 8, 4);
    layout->addWidget(sign);
    layout->addWidget(m_words, 1);
    layout->addWidget(m_copy);
    layout->addWidget(m_edit);
    hide();
    connect(m_copy, &QPushButton::clicked, this, &NoticeBar::copyWanted);
    connect(m_edit, &QPushButton::clicked, this, &NoticeBar::editWanted);
}

NoticeBar::~NoticeBar() = default;

void NoticeBar::follow(const Document* document)
{
    const QString notice = document ? document->notice() : QString();
    const QString path = document ? document->path() : QString();
    if (notice == m_notice && path == m_path)
        return;
    m_notice = notice;
    m_path = path;
    m_watch.reset();
    setVisible(!notice.isEmpty());
    if (notice.isEmpty())
        return;
    say(notice);
    watch();
}

/// Begins to watch the lock if there is one; a file that is to read only for another reason has none.
void NoticeBar::watch()
{
    auto watch = std::make_unique<LockWatch>(m_path);
    const bool waits = watch->lock().has_value();
    m_edit->setVisible(waits);
    m_edit->setEnabled(false);
    if (!waits)
        return;
    m_person = watch->lock()->person;
    m_watch = std::move(watch);
    connect(m_watch.get(), &LockWatch::changed, this, &NoticeBar::showLock);
}

void NoticeBar::showLock()
{
    const std::optional<ForeignLock>& lock = m_watch->lock();
    m_edit->setEnabled(!lock);
    if (lock) {
        m_person = lock->person;
        return say(lock->refusal);
    }
    say(m_person.isEmpty() ? tr("The other program has let go of the event; it can be edited here now.")
                           : tr("%1 has let go of the event; it can be edited here now.").arg(m_person));
}

void NoticeBar::say(const QString& sentence)
{
    m_words->setText(sentence);
    setAccessibleDescription(sentence);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

}  // namespace moderato
