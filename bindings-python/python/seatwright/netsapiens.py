"""NetSapiens by its verbs: users and sites, with fields as keyword arguments.

>>> from seatwright import netsapiens
>>> request = netsapiens.create_site(domain="example.com", site="New York", defaults="none")
>>> request.method, request.path, request.body
('POST', '/ns-api/v2/domains/example.com/sites', b'{"site":"New York"}')
"""

from seatwright._native import create_site, create_user, update_site, update_user

__all__ = ["create_site", "create_user", "update_site", "update_user"]
