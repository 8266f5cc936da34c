#include "ui/people/valuedialog.h"

#include "ui/people/peopledelegate.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace moderato {

ValueDialog::ValueDialog(const PeopleDelegate& editors, RosterField field, int people, QWidget* parent)
    : QDialog(parent)
    , m_editor(editors.editorFor(field, this))
{
    setWindowTitle(tr("Set for several people"));
    PeopleDelegate::fill(*m_editor, QVariant());
    auto* label = new QLabel(tr("%1 for %n person(s):", nullptr, people).arg(rosterTitle(field)));
    label->setBuddy(m_editor);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Ok)->setText(tr("Set for %n person(s)", nullptr, people));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(label);
    layout->addWidget(m_editor);
    layout->addWidget(new QLabel(tr("Left empty, it is cleared.")));
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ValueDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ValueDialog::reject);
}

void ValueDialog::accept()
{
    const std::optional<QVariant> value = PeopleDelegate::valueOf(*m_editor);
    if (!value)
        return m_editor->setFocus();
    QDialog::accept();
    Q_EMIT given(*value);
}

}  // namespace moderato
