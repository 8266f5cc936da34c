#include "ui/inspector/foldinggroup.h"

#include <QSettings>
#include <QToolButton>
#include <QVBoxLayout>

namespace moderato {

FoldingGroup::FoldingGroup(const QString& name, const QString& title, bool isOpen, QWidget* parent)
    : QWidget(parent)
    , m_header(new QToolButton)
    , m_body(new QWidget)
    , m_layout(new QVBoxLayout(m_body))
{
    setObjectName(QStringLiteral("group.") + name);
    const QString key = QStringLiteral("inspector/open/") + name;
    m_header->setText(title);
    m_header->setToolTip(tr("Show or hide these fields"));
    m_header->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_header->setCheckable(true);
    m_header->setAutoRaise(true);
    m_header->setFocusPolicy(Qt::StrongFocus);
    m_header->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QFont bold = m_header->font();
    bold.setBold(true);
    m_header->setFont(bold);
    m_layout->setContentsMargins(4, 2, 4, 8);
    m_layout->setSpacing(4);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(0);
    layout->addWidget(m_header);
    layout->addWidget(m_body);
    open(QSettings().value(key, isOpen).toBool());
    connect(m_header, &QToolButton::clicked, this, [this, key](bool on) {
        open(on);
        QSettings().setValue(key, on);
    });
}

void FoldingGroup::add(QWidget* content)
{
    m_layout->addWidget(content);
}

bool FoldingGroup::isOpen() const
{
    return m_header->isChecked();
}

void FoldingGroup::open(bool isOpen)
{
    m_header->setChecked(isOpen);
    m_header->setArrowType(isOpen ? Qt::DownArrow : (isRightToLeft() ? Qt::LeftArrow : Qt::RightArrow));
    m_body->setVisible(isOpen);
}

}  // namespace moderato
