"""CRM.COM: users, with fields as keyword arguments. The token is added when the request is sent.

>>> from seatwright import crmcom
>>> request = crmcom.create_user(
...     user_template_identifier={"name": "Agent"}, username="ann", password="crm.com1",
...     password_confirmation="crm.com1", first_name="Ann", last_name="Smith",
... )
>>> request.path
'/crmapi/rest/v2/users/create'
>>> b'"token":"T1"' in request.requests_kwargs("https://crm.example.net", "T1")["data"]
True
"""

from seatwright import _native

__all__ = ["create_user"]

create_user = _native.crmcom_create_user
