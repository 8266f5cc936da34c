#include "ui/inspector/rowpane.h"

#include <QVBoxLayout>

namespace moderato {

RowPane::RowPane(RowList* list, FieldForm* form, QWidget* parent)
    : QWidget(parent)
    , m_list(list)
    , m_form(form)
{
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins({});
    layout->setSpacing(4);
    layout->addWidget(m_list);
    layout->addWidget(m_form);
    connect(m_list, &RowList::currentChanged, this, &RowPane::follow);
    connect(m_list, &RowList::added, m_form, &FieldForm::focusFirst);
    m_form->hide();
}

void RowPane::follow()
{
    m_form->follow();
    m_form->setVisible(!m_list->subject().row.isEmpty());
}

}  // namespace moderato
